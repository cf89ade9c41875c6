package jp.tsunagari.api.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.tsunagari.api.event.mail.MailKind;
import jp.tsunagari.api.event.mail.MailState;
import jp.tsunagari.api.funding.FundingSummaryPart;
import jp.tsunagari.api.funding.LedgerRowKind;
import jp.tsunagari.api.organisation.OrganisationKind;
import jp.tsunagari.api.platform.Department;
import jp.tsunagari.api.platform.Goal;
import jp.tsunagari.api.shared.persistence.RecordType;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Slug;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.shared.trail.AuditOutcome;
import jp.tsunagari.api.shared.trail.ChangeKind;
import jp.tsunagari.api.survey.tabulation.TableLine;
import jp.tsunagari.api.survey.tabulation.TabulationWeighting;
import jp.tsunagari.api.webhook.AttemptOutcome;
import jp.tsunagari.api.webhook.DeliveryState;
import jp.tsunagari.api.webhook.DisabledBecause;
import jp.tsunagari.api.webhook.WebhookStatus;
import jp.tsunagari.domain.event.ContactKind;
import jp.tsunagari.domain.event.CountUnit;
import jp.tsunagari.domain.event.KpiDirection;
import jp.tsunagari.domain.event.KpiStatus;
import jp.tsunagari.domain.event.OrganiserRole;
import jp.tsunagari.domain.event.PilotCategory;
import jp.tsunagari.domain.event.PilotEventStatus;
import jp.tsunagari.domain.event.PilotStage;
import jp.tsunagari.domain.event.RegistrationNeed;
import jp.tsunagari.domain.event.RegistrationState;
import jp.tsunagari.domain.event.SessionFormat;
import jp.tsunagari.domain.funding.AwardState;
import jp.tsunagari.domain.funding.ContractorKind;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.FundingInvariant;
import jp.tsunagari.domain.funding.FundingSourceKind;
import jp.tsunagari.domain.municipality.MunicipalityKind;
import jp.tsunagari.domain.partner.Because;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;
import jp.tsunagari.domain.partner.SelectionOverride;
import jp.tsunagari.domain.partner.TiePolicy;
import jp.tsunagari.domain.platform.CouncilStatus;
import jp.tsunagari.domain.platform.CouncilWarning;
import jp.tsunagari.domain.platform.EstablishmentStep;
import jp.tsunagari.domain.platform.Phase;
import jp.tsunagari.domain.platform.PlatformStatus;
import jp.tsunagari.domain.shared.Origin;
import jp.tsunagari.domain.shared.Precision;
import jp.tsunagari.domain.shared.Visibility;
import jp.tsunagari.domain.survey.Attribute;
import jp.tsunagari.domain.survey.EntryField;
import jp.tsunagari.domain.survey.QuestionKind;
import jp.tsunagari.domain.survey.ScaleKind;
import jp.tsunagari.domain.survey.SurveyChannel;
import jp.tsunagari.domain.survey.SurveyKind;
import jp.tsunagari.domain.survey.SurveyStatus;
import jp.tsunagari.domain.survey.tabulation.UclaBand;
import jp.tsunagari.domain.survey.withholding.Decision;
import jp.tsunagari.domain.survey.withholding.Saving;

/** Every enumeration of the API by the name of its code list; the labels are in the message files. */
public enum CodeList {
    FIELDS(Field.class),
    ORGANISATION_KINDS(OrganisationKind.class),
    MUNICIPALITY_KINDS(MunicipalityKind.class),
    PLATFORM_STATUSES(PlatformStatus.class),
    PHASES(Phase.class),
    ESTABLISHMENT_STEPS(EstablishmentStep.class),
    MEMBER_TIERS(MemberTier.class),
    MEMBER_STATES(MemberState.class),
    TIE_POLICIES(TiePolicy.class),
    SELECTION_REASONS(Because.class),
    OVERRIDE_ACTIONS(SelectionOverride.Action.class),
    ORIGINS(Origin.class),
    SURVEY_KINDS(SurveyKind.class),
    SURVEY_STATUSES(SurveyStatus.class),
    SURVEY_CHANNELS(SurveyChannel.class),
    QUESTION_KINDS(QuestionKind.class),
    QUESTION_ATTRIBUTES(Attribute.class),
    SCALES(ScaleKind.class),
    LONELINESS_BANDS(UclaBand.class),
    TABLE_LINES(TableLine.class),
    TABULATION_WEIGHTINGS(TabulationWeighting.class),
    WITHHOLDING_DECISIONS(Decision.class),
    WITHHOLDING_SAVINGS(Saving.Change.class),
    ENTRY_FIELDS(EntryField.class),
    PILOT_STAGES(PilotStage.class),
    PILOT_CATEGORIES(PilotCategory.class),
    PILOT_EVENT_STATUSES(PilotEventStatus.class),
    ORGANISER_ROLES(OrganiserRole.class),
    SESSION_FORMATS(SessionFormat.class),
    COUNT_UNITS(CountUnit.class),
    KPI_DIRECTIONS(KpiDirection.class),
    KPI_STATUSES(KpiStatus.class),
    FUNDING_SOURCE_KINDS(FundingSourceKind.class),
    AWARD_STATES(AwardState.class),
    ENTRY_KINDS(EntryKind.class),
    CONTRACTOR_KINDS(ContractorKind.class),
    FUNDING_SUMMARY_PARTS(FundingSummaryPart.class),
    FUNDING_INVARIANTS(FundingInvariant.class),
    LEDGER_ROW_KINDS(LedgerRowKind.class),
    COUNCIL_STATUSES(CouncilStatus.class),
    REGISTRATION_STATES(RegistrationState.class),
    REGISTRATION_NEEDS(RegistrationNeed.class),
    CONTACT_KINDS(ContactKind.class),
    MAIL_KINDS(MailKind.class),
    MAIL_STATES(MailState.class),
    LANGUAGES(Language.class),
    COUNCIL_WARNINGS(CouncilWarning.Kind.class),
    GOAL_HORIZONS(Goal.Horizon.class),
    VISIBILITIES(Visibility.class),
    ROLES(Role.class),
    DEPARTMENT_ROLES(Department.Role.class),
    COUNT_PRECISIONS(Precision.class),
    WEBHOOK_STATUSES(WebhookStatus.class),
    WEBHOOK_DISABLED_REASONS(DisabledBecause.class),
    WEBHOOK_DELIVERY_STATES(DeliveryState.class),
    WEBHOOK_ATTEMPT_OUTCOMES(AttemptOutcome.class),
    RECORD_TYPES(RecordType.class),
    CHANGE_KINDS(ChangeKind.class),
    AUDIT_OUTCOMES(AuditOutcome.class);

    private final Class<? extends Enum<?>> type;

    CodeList(Class<? extends Enum<?>> type) {
        this.type = type;
    }

    public String slug() {
        return Slug.of(this);
    }

    public Class<? extends Enum<?>> type() {
        return type;
    }

    public List<String> codes() {
        return Arrays.stream(type.getEnumConstants()).map(CodeList::code).toList();
    }

    /** As the API writes it. */
    private static String code(Enum<?> constant) {
        if (constant instanceof Field field) {
            return field.code();
        }
        return constant instanceof RecordType type ? type.path() : constant.name();
    }

    public static Optional<CodeList> named(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug().equals(slug)).findFirst();
    }
}
