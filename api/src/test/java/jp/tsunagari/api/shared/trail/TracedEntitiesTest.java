package jp.tsunagari.api.shared.trail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Set;
import jp.tsunagari.api.shared.persistence.Traced;
import jp.tsunagari.api.shared.persistence.TracedPart;

/** A new table is traced, or somebody decided here that it is not. */
@AnalyzeClasses(packages = "jp.tsunagari.api", importOptions = ImportOption.DoNotIncludeTests.class)
class TracedEntitiesTest {
    /** The trail itself, what is only queued or kept for a while, and views. */
    private static final Set<String> NOT_TRACED = Set.of(
            "AuditEntryEntity",
            "AuditSealEntity",
            "ChangeEntryEntity",
            "KeptAnswerEntity",
            "MailEntity",
            "WebhookAttemptEntity",
            "WebhookDeliveryEntity",
            "WebhookQueueEntity",
            "LedgerMark",
            "LedgerMovement",
            "MemberRow",
            "PublicationHead");

    /** They write tables that are not traced, the last use of a key, or the number of the next to arrive. A bulk statement passes by the trail. */
    private static final Set<String> WRITE_IN_BULK = Set.of(
            "ApiKeyRepository",
            "ArrivalRepository",
            "ChangeRepository",
            "KeptAnswerRepository",
            "MailRepository",
            "WebhookDeliveryRepository",
            "WebhookQueueRepository");

    @ArchTest
    static final ArchRule everyRecordIsTraced = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(describe("are not excepted", type -> !NOT_TRACED.contains(type.getSimpleName())))
            .should()
            .beAssignableTo(describe(
                    "a traced record or a part of one",
                    type -> type.isAssignableTo(Traced.class) || type.isAssignableTo(TracedPart.class)));

    @ArchTest
    static final ArchRule noBulkStatementChangesATracedRecord = noClasses()
            .that(describe("are not excepted", type -> !WRITE_IN_BULK.contains(type.getSimpleName())))
            .should()
            .callMethodWhere(describe("it is a bulk statement", TracedEntitiesTest::isBulk));

    private static boolean isBulk(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean isQuery = owner.startsWith("jakarta.persistence") && name.equals("executeUpdate");
        boolean isPanache = Set.of("update", "deleteAll").contains(name)
                || name.equals("delete") && call.getDescription().contains("delete(java.lang.String");
        return isQuery || isPanache && call.getTargetOwner().getSimpleName().endsWith("Repository");
    }
}
