package jp.tsunagari.api.survey.recruitment;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a survey did for the platform: each figure is counted from records, and those to whom the city turned are listed. */
public record RecruitmentView(
        @NotNull UUID surveyId,
        @Schema(description = "Sheets that went out, by the returns; null where unknown or not published")
                Long distributed,
        @Schema(description = "Valid sheets that came back, by the returns; null likewise") Long valid,
        @Schema(description = "Invitations to answer that the service holds") @NotNull long invitations,
        @Schema(description = "Of these, those that were answered here") @NotNull long answered,
        @Schema(
                        description =
                                "Organisations to which the city turned about the platform because of the survey: those entered as"
                                        + " candidates from it, or further, and those whose invitation says so although they are not"
                                        + " registered. Each counts once, in however many tiers")
                @NotNull
                long approached,
        @Schema(
                        description =
                                "Of these, those invited to join, whatever became of it: invited, accepted, declined or left")
                @NotNull
                long invited,
        @Schema(description = "Of these, those that joined, even if they left since") @NotNull long joined,
        @Schema(description = "Those approached, one row each, with the membership that went furthest") @NotNull
                List<Recruit> items)
        implements Table {

    /** One organisation to which the city turned. */
    @Schema(name = "Recruit")
    public record Recruit(
            UUID organisationId,
            @Schema(description = "null where the invitation names nobody") String name,
            UUID invitationId,
            UUID answerSheetId,
            UUID memberId,
            MemberTier tier,
            MemberState state) {
        private boolean wasInvited() {
            return state != null && state != MemberState.CANDIDATE;
        }

        private boolean joined() {
            return state == MemberState.ACCEPTED || state == MemberState.LEFT;
        }

        private int reached() {
            return (wasInvited() ? 1 : 0) + (joined() ? 1 : 0) + (state == MemberState.ACCEPTED ? 1 : 0);
        }
    }

    private static final BinaryOperator<Recruit> FURTHEST =
            BinaryOperator.maxBy(Comparator.comparingInt(Recruit::reached));

    static RecruitmentView of(
            SurveyCount survey,
            RecruitmentRepository.Invitations invitations,
            List<Recruit> members,
            List<Recruit> approachedOnly) {
        Map<UUID, Recruit> byOrganisation = new LinkedHashMap<>();
        members.forEach(member -> byOrganisation.merge(member.organisationId(), member, FURTHEST));
        List<Recruit> items = new ArrayList<>(byOrganisation.values());
        items.addAll(approachedOnly);
        return new RecruitmentView(
                survey.id(),
                survey.distributed(),
                survey.valid(),
                invitations.sent(),
                invitations.answered(),
                items.size(),
                items.stream().filter(Recruit::wasInvited).count(),
                items.stream().filter(Recruit::joined).count(),
                items);
    }

    /** What the returns of the survey say. */
    record SurveyCount(UUID id, Long distributed, Long valid) {}

    @Override
    public List<?> rows() {
        return items;
    }

    @Override
    public Class<?> rowType() {
        return Recruit.class;
    }
}
