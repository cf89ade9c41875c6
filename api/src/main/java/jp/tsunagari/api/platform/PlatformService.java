package jp.tsunagari.api.platform;

import static jp.tsunagari.api.shared.persistence.ExternalIds.Resource.PLATFORM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.tsunagari.api.municipality.MunicipalityService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.BaseEntity;
import jp.tsunagari.api.shared.persistence.ExternalAddress;
import jp.tsunagari.api.shared.persistence.ExternalId;
import jp.tsunagari.api.shared.persistence.ExternalIds;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.persistence.Put;
import jp.tsunagari.api.shared.persistence.Upsert;
import jp.tsunagari.api.shared.persistence.Use;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.platform.PlatformStatus;
import jp.tsunagari.domain.shared.FiscalYear;
import jp.tsunagari.domain.shared.Result;
import jp.tsunagari.domain.shared.Visibility;

@ApplicationScoped
public class PlatformService {
    private final PlatformRepository platforms;
    private final MunicipalityService municipalities;
    private final ExternalIds externalIds;
    private final CurrentCaller caller;
    private final Today today;

    public PlatformService(
            PlatformRepository platforms,
            MunicipalityService municipalities,
            ExternalIds externalIds,
            CurrentCaller caller,
            Today today) {
        this.platforms = platforms;
        this.municipalities = municipalities;
        this.externalIds = externalIds;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<PlatformView> list(PlatformFilter filter, PageRequest request) {
        return platforms.page(filter, request).mapAll(rows -> {
            Map<UUID, List<ExternalId>> outside =
                    externalIds.of(rows.stream().map(row -> row.id).toList());
            return rows.stream()
                    .map(row -> PlatformView.of(row, outside.getOrDefault(row.id, List.of())))
                    .toList();
        });
    }

    @Transactional
    public PlatformDetail get(UUID id) {
        return detail(platforms.require(id));
    }

    /** The published platforms that the caller sees. */
    @Transactional
    public Page<KnownPlatform> published(PageRequest request) {
        return platforms.published(request).map(KnownPlatform::of);
    }

    /** A live platform as other features name it. */
    @Transactional
    public KnownPlatform known(UUID id) {
        return KnownPlatform.of(platforms.require(id));
    }

    /** The name of a platform, whoever asks and whatever became of it: for what is written to people. */
    @Transactional
    public String nameOf(UUID id) {
        return platforms.findById(id).name;
    }

    /** The municipality of a live platform; what a request under a platform asks first. */
    @Transactional
    public MunicipalityCode municipalityOf(UUID id) {
        return new MunicipalityCode(platforms.require(id).municipalityCode);
    }

    /** The same for what is read inside the municipality only. */
    @Transactional
    public MunicipalityCode insideOf(UUID id) {
        MunicipalityCode municipality = municipalityOf(id);
        caller.requireInside(municipality.value());
        return municipality;
    }

    /** As {@link #municipalityOf}, for whoever keeps the platform, and holds it until the transaction ends. */
    @Transactional
    public MunicipalityCode lock(UUID id) {
        return new MunicipalityCode(platforms.requireLocked(id).municipalityCode);
    }

    /** As {@link #lock}, and holds the municipality: for what belongs to the city, whichever of its platforms it is sent to. */
    @Transactional
    public MunicipalityCode lockCity(UUID id) {
        MunicipalityCode municipality = lock(id);
        municipalities.lock(municipality);
        return municipality;
    }

    @Transactional
    public PlatformDetail create(PlatformInput input) {
        return create(Ids.next(), input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public PlatformDetail create(UUID id, PlatformInput input) {
        caller.requireStaff(input.municipalityCode().value());
        return write(blank(id, input), input, input.externalIds());
    }

    @Transactional
    public PlatformDetail update(UUID id, MergePatch<PlatformInput> patch, IfMatch ifMatch) {
        PlatformEntity entity = platforms.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        PlatformInput input = patch.applyTo(PlatformFields.input(entity, externalIds.of(id)));
        return write(entity, input, input.externalIds());
    }

    @Transactional
    public PlatformDetail getByExternalId(ExternalAddress address) {
        return externalIds.find(PLATFORM, address).map(this::get).orElseThrow(Problem::notFound);
    }

    /** Creates the record that the other system knows by this id, or replaces its values. */
    @Transactional
    public Put<PlatformDetail> putByExternalId(ExternalAddress address, PlatformInput input, IfMatch ifMatch) {
        caller.requireStaff(input.municipalityCode().value());
        municipalities.lock(input.municipalityCode());
        return new Upsert<>(PLATFORM, externalIds, platforms)
                .put(
                        address,
                        input.externalIds(),
                        ifMatch,
                        () -> blank(Ids.next(), input),
                        (entity, ids) -> write(entity, input, ids));
    }

    /** What stands under a platform goes with it; row by row, so that each is told as deleted, and written in batches. */
    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        PlatformEntity entity = platforms.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        List<BaseEntity> events = platforms.holdEvents(id);
        Use.refuse(platforms.uses(id, today.date()));
        events.forEach(row -> row.live = null);
        platforms.records(id).forEach(row -> row.live = null);
        externalIds.replace(PLATFORM, entity.municipalityCode, id, List.of());
        platforms.softDelete(entity);
    }

    private PlatformEntity blank(UUID id, PlatformInput input) {
        PlatformEntity entity = new PlatformEntity();
        entity.id = id;
        entity.municipalityCode = input.municipalityCode().value();
        entity.status = PlatformStatus.PLANNED;
        return entity;
    }

    private PlatformDetail write(PlatformEntity entity, PlatformInput input, List<ExternalId> ids) {
        check(entity, input);
        publish(entity, input.visibility());
        PlatformFields.apply(input, entity, today.date());
        if (externalIds.replace(PLATFORM, entity.municipalityCode, entity.id, ids)) {
            entity.touch(today.now());
        }
        platforms.save(entity);
        return detail(entity);
    }

    private void check(PlatformEntity entity, PlatformInput input) {
        if (!input.municipalityCode().value().equals(entity.municipalityCode)) {
            throw Problem.invalid(Fault.at("/municipalityCode", "immutable", Map.of("value", entity.municipalityCode)));
        }
        Map<String, MunicipalityCode> codes = new HashMap<>();
        codes.put("/municipalityCode", input.municipalityCode());
        for (int i = 0; i < input.participatingMunicipalityCodes().size(); i++) {
            codes.put(
                    "/participatingMunicipalityCodes/" + i,
                    input.participatingMunicipalityCodes().get(i));
        }
        municipalities.requireAll(codes);
        if (input.advisoryCommitteeId() != null
                && !input.advisoryCommitteeId().equals(entity.advisoryCommitteeId)
                && !platforms.isCommittee(input.advisoryCommitteeId(), entity.municipalityCode)) {
            throw Problem.invalid(Fault.at(
                    "/advisoryCommitteeId", "unknown-committee", Map.of("value", input.advisoryCommitteeId())));
        }
        if (input.establishedOn() != null
                && input.establishedFiscalYear() != null
                && !new FiscalYear(input.establishedFiscalYear()).contains(input.establishedOn())) {
            throw Problem.invalid(Fault.at(
                    "/establishedOn",
                    "established-on-outside-fiscal-year",
                    Map.of("establishedOn", input.establishedOn(), "fiscalYear", input.establishedFiscalYear())));
        }
    }

    private void publish(PlatformEntity entity, Visibility visibility) {
        if (visibility == null || visibility == entity.visibility) {
            return;
        }
        Result<Visibility> next = entity.visibility.moveTo(visibility);
        if (!next.isOk()) {
            throw Problem.refused(ProblemType.CONFLICT, next.refusals(), "");
        }
        entity.visibility = next.value();
        entity.visibilitySince = today.now();
    }

    PlatformDetail detail(PlatformEntity entity) {
        FiscalYear year = FiscalYear.of(today.date());
        PlatformRepository.Counts counts = platforms.counts(entity);
        return new PlatformDetail(
                PlatformView.of(entity, externalIds.of(entity.id)),
                new PlatformDetail.Summary(
                        year.year(),
                        year.label(),
                        platforms.membersByTier(entity.id, today.date()),
                        counts.organisations(),
                        counts.committees(),
                        counts.meetings(),
                        counts.steps(),
                        counts.surveys(),
                        counts.pilotEvents(),
                        platforms.funding(entity.id, year.year())));
    }
}
