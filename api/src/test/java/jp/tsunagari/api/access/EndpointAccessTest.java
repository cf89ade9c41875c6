package jp.tsunagari.api.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every endpoint says who may call it; what everybody may call stands here. */
@AnalyzeClasses(packages = "jp.tsunagari.api", importOptions = ImportOption.DoNotIncludeTests.class)
class EndpointAccessTest {
    /** Whoever opens one more operation adds its line, and a row to {@code access-table.csv} if it is part of the contract. */
    private static final Set<String> PUBLIC = Set.of(
            "CalendarResource.getEventCalendar",
            "CodeListResource.getCodeList",
            "CodeListResource.listCodeLists",
            "AnswerSheetResource.sendAnswerSheet",
            "AnswerSheetResource.withdrawAnswerSheet",
            "AttendanceResource.getAttendance",
            "CommitteeResource.getCommittee",
            "CommitteeResource.getCommitteeByExternalId",
            "CommitteeResource.listCommittees",
            "EntryResource.swaggerUi",
            "EvaluationResource.getKpis",
            "EvaluationResource.getMaterials",
            "EvaluationResource.getSatisfaction",
            "FundingResource.getFundingSummary",
            "MeetingResource.getMeeting",
            "MeetingResource.listMeetings",
            "MemberResource.getMember",
            "MemberResource.listMembers",
            "MunicipalityResource.getMunicipality",
            "MunicipalityResource.listMunicipalities",
            "OwnRegistrationResource.cancelOwnRegistration",
            "OwnRegistrationResource.getOwnRegistration",
            "RegistrationResource.registerForSession",
            "OpenDataResource.getOpenDataEvents",
            "OrganisationResource.getOrganisation",
            "OrganisationResource.getOrganisationByExternalId",
            "OrganisationResource.listOrganisations",
            "PilotEventResource.getPilotEvent",
            "PilotEventResource.listPilotEvents",
            "PilotEventTransitionResource.listPilotEventTransitions",
            "PlatformResource.getPlatform",
            "PlatformResource.getPlatformByExternalId",
            "PlatformResource.listPlatforms",
            "ProblemPages.page",
            "PublicationResource.getPublication",
            "PublicationResource.listPublications",
            "QuestionnaireResource.getQuestionnaire",
            "QuestionnaireTemplateResource.getQuestionnaireTemplate",
            "QuestionnaireTemplateResource.listQuestionnaireTemplates",
            "RegionalCouncilResource.getRegionalCouncil",
            "ReportedResultResource.getReportedResult",
            "ReportedResultResource.listReportedResults",
            "SessionResource.getSession",
            "SessionResource.listSessions",
            "StatusTransitionResource.listStatusTransitions",
            "StepResource.getStep",
            "StepResource.listSteps",
            "SurveyResource.getSurvey",
            "SurveyResource.listSurveys",
            "SurveyTransitionResource.listSurveyTransitions",
            "TabulationResource.compareSurvey",
            "TabulationResource.crossTabulateSurvey",
            "TabulationResource.tabulateSurvey",
            "YearSummaryResource.getYearSummary",
            "YearSummaryResource.listYearSummaries");

    private static final DescribedPredicate<JavaMethod> ENDPOINTS =
            DescribedPredicate.describe("are endpoints", EndpointAccessTest::isEndpoint);

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that(ENDPOINTS)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule noClassOpensAllItsEndpointsAtOnce =
            noClasses().should().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static void thePublicEndpointsAreThoseOfTheList(JavaClasses classes) {
        Set<String> open = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isEndpoint(method) && method.isAnnotatedWith(PermitAll.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(PUBLIC), new TreeSet<>(open));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
