package jp.tsunagari.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Precision;

@ApplicationScoped
public class MeetingService {
    private final MeetingRepository meetings;
    private final PlatformService platforms;
    private final OrganisationService organisations;

    public MeetingService(MeetingRepository meetings, PlatformService platforms, OrganisationService organisations) {
        this.meetings = meetings;
        this.platforms = platforms;
        this.organisations = organisations;
    }

    @Transactional
    public Page<MeetingView> list(UUID platformId, PageRequest request) {
        platforms.municipalityOf(platformId);
        return meetings.page(platformId, request).mapAll(this::views);
    }

    @Transactional
    public MeetingView get(UUID id) {
        return views(List.of(meetings.require(id))).get(0);
    }

    /** Who attended is told as far as the caller sees these organisations. */
    private List<MeetingView> views(List<MeetingEntity> rows) {
        Set<UUID> seen = organisations.seenAmong(rows.stream()
                .flatMap(row -> row.attendingOrganisationIds.stream())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> MeetingView.of(
                        row,
                        row.attendingOrganisationIds.stream()
                                .filter(seen::contains)
                                .toList()))
                .toList();
    }

    @Transactional
    public MeetingView create(UUID platformId, MeetingInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public MeetingView create(UUID id, UUID platformId, MeetingInput input) {
        MeetingEntity entity = new MeetingEntity();
        entity.id = id;
        entity.municipalityCode = platforms.lock(platformId).value();
        entity.platformId = platformId;
        return write(entity, input);
    }

    @Transactional
    public MeetingView update(UUID id, MergePatch<MeetingInput> patch, IfMatch ifMatch) {
        MeetingEntity entity = meetings.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        return write(entity, patch.applyTo(input(entity)));
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        MeetingEntity entity = meetings.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        meetings.softDelete(entity);
    }

    private MeetingView write(MeetingEntity entity, MeetingInput input) {
        checkAttending(entity, input);
        entity.title = input.title();
        entity.heldOn = input.heldOn().toString();
        entity.place = input.place();
        entity.agenda = input.agenda();
        if (!entity.attendingOrganisationIds.equals(input.attendingOrganisationIds())) {
            entity.attendingOrganisationIds.clear();
            entity.attendingOrganisationIds.addAll(input.attendingOrganisationIds());
        }
        entity.attendance = input.attendance();
        entity.attendancePrecision = input.attendance() != null && input.attendancePrecision() == null
                ? Precision.EXACT
                : input.attendancePrecision();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return MeetingView.of(meetings.save(entity), List.copyOf(entity.attendingOrganisationIds));
    }

    /** New names must be organisations of the city; one that was deleted later stays on the list of those who came. */
    private void checkAttending(MeetingEntity entity, MeetingInput input) {
        Map<String, UUID> added = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        List<UUID> ids = input.attendingOrganisationIds();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/attendingOrganisationIds/" + i;
            if (!seen.add(ids.get(i))) {
                throw Problem.invalid(Fault.at(pointer, "repeated", Map.of("value", ids.get(i))));
            }
            if (!entity.attendingOrganisationIds.contains(ids.get(i))) {
                added.put(pointer, ids.get(i));
            }
        }
        organisations.requireAll(added, entity.municipalityCode);
    }

    private static MeetingInput input(MeetingEntity entity) {
        return new MeetingInput(
                entity.title,
                PartialDate.parse(entity.heldOn).value(),
                entity.place,
                entity.agenda,
                List.copyOf(entity.attendingOrganisationIds),
                entity.attendance,
                entity.attendancePrecision,
                entity.origin,
                entity.sourceNote);
    }
}
