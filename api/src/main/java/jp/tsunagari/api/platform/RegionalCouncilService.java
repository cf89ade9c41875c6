package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.platform.CouncilMember;
import jp.tsunagari.domain.platform.CouncilWarning;
import jp.tsunagari.domain.platform.RegionalCouncil;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class RegionalCouncilService {
    private final RegionalCouncilRepository councils;
    private final PlatformService platforms;
    private final OrganisationService organisations;
    private final Today today;

    public RegionalCouncilService(
            RegionalCouncilRepository councils,
            PlatformService platforms,
            OrganisationService organisations,
            Today today) {
        this.councils = councils;
        this.platforms = platforms;
        this.organisations = organisations;
        this.today = today;
    }

    @Transactional
    public RegionalCouncilView get(UUID platformId) {
        platforms.municipalityOf(platformId);
        RegionalCouncilEntity council = councils.findById(platformId);
        return council == null ? RegionalCouncilView.none(platformId) : view(council);
    }

    @Transactional
    public RegionalCouncilView put(UUID platformId, RegionalCouncilInput input, IfMatch ifMatch) {
        String municipality = platforms.lock(platformId).value();
        RegionalCouncilEntity council = councils.findById(platformId);
        IfMatch.check(ifMatch, council == null ? 0 : council.version);
        Result<List<CouncilWarning>> checked = check(input);
        if (!checked.isOk()) {
            throw Problem.refused(ProblemType.INVALID_INPUT, checked.refusals(), "");
        }
        if (council == null) {
            council = new RegionalCouncilEntity();
            council.platformId = platformId;
            council.municipalityCode = municipality;
        }
        organisations.requireAll(newcomers(input, council), municipality);
        if (apply(input, council)) {
            council.version++;
            council.updatedAt = today.now();
        }
        councils.persist(council);
        councils.flush();
        return view(council);
    }

    private static Result<List<CouncilWarning>> check(RegionalCouncilInput input) {
        return RegionalCouncil.check(
                input.status(),
                input.establishedOn(),
                input.plannedFiscalYear() == null ? null : new FiscalYear(input.plannedFiscalYear()),
                input.coordinatorOrganisationIds(),
                input.members().stream()
                        .map(member -> new CouncilMember(member.organisationId(), member.from(), member.until()))
                        .toList());
    }

    static CouncilMember seat(CouncilMemberEntity member) {
        return new CouncilMember(member.organisationId, member.validFrom, member.validUntil);
    }

    /** What must be a live organisation: all but coordinators and seats that stand exactly so already. */
    private static Map<String, UUID> newcomers(RegionalCouncilInput input, RegionalCouncilEntity council) {
        RegionalCouncilInput before = council.status == null ? null : input(council);
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (int i = 0; i < input.coordinatorOrganisationIds().size(); i++) {
            UUID id = input.coordinatorOrganisationIds().get(i);
            if (before == null || !before.coordinatorOrganisationIds().contains(id)) {
                ids.put("/coordinatorOrganisationIds/" + i, id);
            }
        }
        for (int i = 0; i < input.members().size(); i++) {
            RegionalCouncilInput.Member seat = input.members().get(i);
            if (before == null || !before.members().contains(seat)) {
                ids.put("/members/" + i + "/organisationId", seat.organisationId());
            }
        }
        return ids;
    }

    /** Whether anything changed. A seat keeps its id while organisation and first day stay. */
    private static boolean apply(RegionalCouncilInput input, RegionalCouncilEntity council) {
        RegionalCouncilInput before = council.status == null ? null : input(council);
        council.status = input.status();
        council.name = input.name();
        council.establishedOn =
                input.establishedOn() == null ? null : input.establishedOn().toString();
        council.plannedFiscalYear = input.plannedFiscalYear();
        council.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        council.sourceNote = input.sourceNote();
        if (!council.coordinatorOrganisationIds.equals(input.coordinatorOrganisationIds())) {
            council.coordinatorOrganisationIds.clear();
            council.coordinatorOrganisationIds.addAll(input.coordinatorOrganisationIds());
        }
        List<CouncilMemberEntity> old = new ArrayList<>(council.members);
        List<CouncilMemberEntity> now = new ArrayList<>();
        for (RegionalCouncilInput.Member member : input.members()) {
            CouncilMemberEntity row = old.stream()
                    .filter(known -> known.organisationId.equals(member.organisationId())
                            && Objects.equals(known.validFrom, member.from()))
                    .findFirst()
                    .orElseGet(() -> seat(member));
            old.remove(row);
            row.validUntil = member.until();
            row.position = now.size();
            now.add(row);
        }
        council.members.removeIf(row -> !now.contains(row));
        now.stream().filter(row -> !council.members.contains(row)).forEach(council.members::add);
        return before == null || !before.equals(input(council));
    }

    private static CouncilMemberEntity seat(RegionalCouncilInput.Member member) {
        CouncilMemberEntity row = new CouncilMemberEntity();
        row.id = Ids.next();
        row.organisationId = member.organisationId();
        row.validFrom = member.from();
        return row;
    }

    private static RegionalCouncilInput input(RegionalCouncilEntity council) {
        return new RegionalCouncilInput(
                council.status,
                council.name,
                council.establishedOn == null
                        ? null
                        : PartialDate.parse(council.establishedOn).value(),
                council.plannedFiscalYear,
                List.copyOf(council.coordinatorOrganisationIds),
                council.members.stream()
                        .sorted(Comparator.comparingInt(member -> member.position))
                        .map(member -> new RegionalCouncilInput.Member(
                                member.organisationId, member.validFrom, member.validUntil))
                        .toList(),
                council.origin,
                council.sourceNote);
    }

    private RegionalCouncilView view(RegionalCouncilEntity council) {
        council.members.sort(Comparator.comparingInt(member -> member.position));
        List<UUID> ids = Stream.concat(
                        council.coordinatorOrganisationIds.stream(),
                        council.members.stream().map(member -> member.organisationId))
                .distinct()
                .toList();
        return RegionalCouncilView.of(council, check(input(council)).value(), organisations.names(ids), today.date());
    }
}
