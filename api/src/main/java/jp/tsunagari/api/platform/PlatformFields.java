package jp.tsunagari.api.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.persistence.SearchKey;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;

/** Carries the fields of a platform between what callers send and what is stored; a name or lead that changes stays as a former one. */
final class PlatformFields {
    private PlatformFields() {}

    static void apply(PlatformInput input, PlatformEntity entity, LocalDate today) {
        entity.formerNames = formerNames(input, entity, today);
        entity.formerLeadDepartments = formerLeads(input, entity, today);
        entity.name = input.name();
        entity.searchKey =
                SearchKey.of(entity.formerNames.stream().map(FormerName::name).toList(), input.name());
        entity.concept = input.concept();
        entity.leadDepartment = input.leadDepartment();
        entity.departments = input.departments();
        entity.goals = input.goals();
        entity.establishedFiscalYear = input.establishedFiscalYear() != null || input.establishedOn() == null
                ? input.establishedFiscalYear()
                : Integer.valueOf(FiscalYear.of(input.establishedOn()).year());
        entity.establishedOn = input.establishedOn();
        entity.roadmap = input.roadmap();
        entity.charter = input.charter();
        entity.advisoryCommitteeId = input.advisoryCommitteeId();
        entity.participatingMunicipalityCodes = input.participatingMunicipalityCodes().stream()
                .map(MunicipalityCode::value)
                .distinct()
                .toList();
        entity.declaredEstablishments = input.declaredEstablishments();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
    }

    static PlatformInput input(PlatformEntity entity, List<ExternalId> externalIds) {
        return new PlatformInput(
                new MunicipalityCode(entity.municipalityCode),
                entity.name,
                entity.visibility,
                entity.concept,
                entity.leadDepartment,
                entity.formerLeadDepartments,
                entity.departments,
                entity.goals,
                entity.establishedFiscalYear,
                entity.establishedOn,
                entity.roadmap,
                entity.formerNames,
                entity.charter,
                entity.advisoryCommitteeId,
                entity.participatingMunicipalityCodes.stream()
                        .map(MunicipalityCode::new)
                        .toList(),
                entity.declaredEstablishments,
                entity.origin,
                entity.sourceNote,
                externalIds);
    }

    /** Those that the caller sends, those that were there and are not sent, and the name that is replaced now. */
    private static List<FormerName> formerNames(PlatformInput input, PlatformEntity entity, LocalDate today) {
        List<FormerName> names = new ArrayList<>(input.formerNames());
        stored(entity.formerNames).forEach(former -> addNew(names, former, FormerName::name));
        if (isReplaced(entity.name, input.name())) {
            addNew(names, new FormerName(entity.name, PartialDate.of(today)), FormerName::name);
        }
        return names;
    }

    private static List<FormerLeadDepartment> formerLeads(PlatformInput input, PlatformEntity entity, LocalDate today) {
        List<FormerLeadDepartment> leads = new ArrayList<>(input.formerLeadDepartments());
        stored(entity.formerLeadDepartments).forEach(former -> addNew(leads, former, FormerLeadDepartment::name));
        if (isReplaced(entity.leadDepartment, input.leadDepartment())) {
            FormerLeadDepartment former = new FormerLeadDepartment(
                    entity.leadDepartment, null, FiscalYear.of(today).year());
            addNew(leads, former, FormerLeadDepartment::name);
        }
        return leads;
    }

    private static <T> void addNew(List<T> history, T entry, Function<T, String> name) {
        if (history.stream().noneMatch(known -> name.apply(known).equals(name.apply(entry)))) {
            history.add(entry);
        }
    }

    private static <T> List<T> stored(List<T> history) {
        return history == null ? List.of() : history;
    }

    private static boolean isReplaced(String before, String now) {
        return before != null && !Objects.equals(before, now);
    }
}
