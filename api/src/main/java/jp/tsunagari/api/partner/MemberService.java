package jp.tsunagari.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.platform.PlatformService;
import jp.tsunagari.api.shared.concurrency.IfMatch;
import jp.tsunagari.api.shared.input.MergePatch;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import jp.tsunagari.api.shared.security.CurrentCaller;
import jp.tsunagari.api.shared.time.Today;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MembershipLife;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.PartialDate;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;
import jp.tsunagari.domain.shared.Result;

@ApplicationScoped
public class MemberService {
    private static final int SHEETS_AT_ONCE = 1000;

    private final MemberRepository members;
    private final PlatformService platforms;
    private final OrganisationService organisations;
    private final CurrentCaller caller;
    private final Today today;

    public MemberService(
            MemberRepository members,
            PlatformService platforms,
            OrganisationService organisations,
            CurrentCaller caller,
            Today today) {
        this.members = members;
        this.platforms = platforms;
        this.organisations = organisations;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    public Page<MemberView> list(MemberFilter filter, PageRequest request) {
        platforms.municipalityOf(filter.platformId());
        return members.page(filter, today.date(), request).mapAll(rows -> {
            Map<UUID, String> names = organisations.names(
                    rows.stream().map(row -> row.organisationId).toList());
            return rows.stream()
                    .map(row -> MemberView.of(row, names.get(row.organisationId), isInside(row.municipalityCode)))
                    .toList();
        });
    }

    @Transactional
    public MemberView get(UUID id) {
        return members.councilMember(id, today.date())
                .map(row -> MemberView.of(row, name(row.organisationId), isInside(row.municipalityCode)))
                .orElseGet(() -> view(members.require(id)));
    }

    @Transactional
    public MemberView create(UUID platformId, MemberInput input) {
        return create(Ids.next(), platformId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public MemberView create(UUID id, UUID platformId, MemberInput input) {
        String municipality = platforms.lock(platformId).value();
        organisations.requireAll(Map.of("/organisationId", input.organisationId()), municipality);
        Result<MemberState> begin = MembershipLife.begin(input.tier(), othersThatForbid(platformId, input));
        if (!begin.isOk()) {
            boolean taken = begin.refusals().get(0).code() == RefusalCode.MEMBERSHIP_ALREADY_OPEN;
            throw Problem.refused(taken ? ProblemType.CONFLICT : ProblemType.INVALID_INPUT, begin.refusals(), "");
        }
        checkFoundBy(platformId, input);
        MemberEntity entity = new MemberEntity();
        entity.id = id;
        entity.municipalityCode = municipality;
        entity.platformId = platformId;
        entity.organisationId = input.organisationId();
        entity.tier = input.tier();
        entity.state = input.state() == null ? begin.value() : input.state();
        entity.surveyId = input.surveyId();
        entity.answerSheetId = input.answerSheetId();
        return write(entity, input);
    }

    /** The survey is one of the platform, and the sheet one of the survey that names who answered. */
    private void checkFoundBy(UUID platformId, MemberInput input) {
        List<Fault> faults = new ArrayList<>();
        if (input.surveyId() != null && !members.isSurvey(input.surveyId(), platformId)) {
            faults.add(Fault.at("/surveyId", "unknown-survey", Map.of("value", input.surveyId())));
        }
        if (input.answerSheetId() != null && !members.isNamedSheet(input.answerSheetId(), input.surveyId())) {
            faults.add(Fault.at("/answerSheetId", "unknown-answer-sheet", Map.of("value", input.answerSheetId())));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    /** A membership that is over already stands in nobody's way. */
    private List<MemberState> othersThatForbid(UUID platformId, MemberInput input) {
        return input.state() != null && !input.state().isOpen()
                ? List.of()
                : members.statesOf(platformId, input.organisationId(), input.tier());
    }

    @Transactional
    public MemberView update(UUID id, MergePatch<MemberInput> patch, IfMatch ifMatch) {
        refuseDerived(id);
        MemberEntity entity = members.requireToChange(id);
        IfMatch.require(ifMatch, entity.version);
        MemberInput input = patch.applyTo(input(entity));
        List<Fault> faults = new ArrayList<>();
        immutable("organisationId", entity.organisationId, input.organisationId(), faults);
        immutable("tier", entity.tier, input.tier(), faults);
        immutable("state", entity.state, input.state(), faults);
        immutable("surveyId", entity.surveyId, input.surveyId(), faults);
        immutable("answerSheetId", entity.answerSheetId, input.answerSheetId(), faults);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
        return write(entity, input);
    }

    @Transactional
    public MemberView move(UUID id, MemberTransitionInput input) {
        refuseDerived(id);
        MemberEntity entity = members.requireLocked(id);
        LocalDate on = input.on() == null ? today.date() : input.on();
        PartialDate since = MemberView.date(entity.since);
        Result<MemberState> next =
                MembershipLife.transition(entity.state, input.to(), on, since == null ? null : since.earliest());
        if (!next.isOk()) {
            boolean wrongDay = next.refusals().get(0).code() == RefusalCode.LEFT_BEFORE_SINCE;
            throw Problem.refused(
                    wrongDay ? ProblemType.INVALID_INPUT : ProblemType.CONFLICT, next.refusals(), wrongDay ? "" : null);
        }
        entity.state = next.value();
        if (entity.state == MemberState.ACCEPTED) {
            entity.since = on.toString();
        } else if (!entity.state.isOpen()) {
            entity.until = on.toString();
        }
        return save(entity);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        refuseDerived(id);
        MemberEntity entity = members.requireLocked(id);
        IfMatch.require(ifMatch, entity.version);
        entity.open = null;
        members.softDelete(entity);
    }

    /** Takes sheets that are withdrawn off those who were found by them: their records change, as if somebody had written them. */
    @Transactional
    public void forgetSheets(List<UUID> answerSheetIds) {
        for (int from = 0; from < answerSheetIds.size(); from += SHEETS_AT_ONCE) {
            members.foundBy(answerSheetIds.subList(from, Math.min(from + SHEETS_AT_ONCE, answerSheetIds.size())))
                    .forEach(member -> member.answerSheetId = null);
        }
        members.flush();
    }

    private void refuseDerived(UUID id) {
        members.councilMember(id, today.date()).ifPresent(row -> {
            caller.requireStaff(row.municipalityCode);
            throw Problem.of(ProblemType.CONFLICT, Fault.of("tier-derived", Map.of("tier", "COUNCIL_MEMBER")));
        });
    }

    private MemberView write(MemberEntity entity, MemberInput input) {
        checkPeriod(entity.state, input);
        entity.since = input.since() == null ? null : input.since().toString();
        entity.until = input.until() == null ? null : input.until().toString();
        entity.field = input.field();
        entity.subfield = input.subfield();
        entity.origin = input.origin() == null ? Origin.ENTERED : input.origin();
        entity.sourceNote = input.sourceNote();
        return save(entity);
    }

    private static void checkPeriod(MemberState state, MemberInput input) {
        List<Fault> faults = new ArrayList<>();
        if (state == MemberState.LEFT && input.until() == null) {
            faults.add(Fault.of(Refusal.of(RefusalCode.LEFT_DATE_MISSING, "until"), ""));
        }
        if (state.isOpen() && input.until() != null) {
            faults.add(Fault.at("/until", "open-membership-has-no-end"));
        }
        if (input.since() != null
                && input.until() != null
                && input.until().latest().isBefore(input.since().earliest())) {
            faults.add(Fault.at(
                    "/until", "period-ends-before-start", Map.of("from", input.since(), "until", input.until())));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_INPUT, faults);
        }
    }

    private MemberView save(MemberEntity entity) {
        entity.open = entity.state.isOpen() ? Boolean.TRUE : null;
        return view(members.save(entity));
    }

    private MemberView view(MemberEntity entity) {
        return MemberView.of(entity, name(entity.organisationId), isInside(entity.municipalityCode));
    }

    private boolean isInside(String municipalityCode) {
        return caller.sight().isInside(municipalityCode);
    }

    private String name(UUID organisationId) {
        return organisations.names(List.of(organisationId)).get(organisationId);
    }

    private static void immutable(String field, Object before, Object now, List<Fault> faults) {
        if (!Objects.equals(before, now)) {
            faults.add(Fault.at("/" + field, "immutable", Map.of("value", String.valueOf(before))));
        }
    }

    private static MemberInput input(MemberEntity entity) {
        return new MemberInput(
                entity.organisationId,
                entity.tier,
                entity.state,
                MemberView.date(entity.since),
                MemberView.date(entity.until),
                entity.field,
                entity.subfield,
                entity.origin,
                entity.sourceNote,
                entity.surveyId,
                entity.answerSheetId);
    }
}
