package jp.tsunagari.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.POST;
import jp.tsunagari.api.shared.idempotency.Idempotent;
import jp.tsunagari.api.shared.web.LeavesNoTrace;

@AnalyzeClasses(packages = "jp.tsunagari", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String API = "jp.tsunagari.api.";

    @ArchTest
    static final ArchRule domainUsesTheJdkOnly = classes()
            .that()
            .resideInAPackage("jp.tsunagari.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jp.tsunagari.domain..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("jp.tsunagari.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sharedRoomsHaveNoCycles =
            slices().matching("jp.tsunagari.api.shared.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesNeverSeeRepositoriesOrEntities = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are repositories or entities",
                    type -> type.getSimpleName().endsWith("Repository")
                            || type.getSimpleName().endsWith("Entity")));

    /** Or it leaves no trace at all, no row of its callers' keys either. */
    @ArchTest
    static final ArchRule everyPostCanBeRetried = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .orShould()
            .beAnnotatedWith(LeavesNoTrace.class);

    @ArchTest
    static final ArchRule onlyRepositoriesQuery = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("ExternalIds")
            .and()
            .haveSimpleNameNotEndingWith("KeysetQuery")
            .and()
            .haveSimpleNameNotEndingWith("JobLock")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule featuresSeeEachOtherThroughServicesOnly = classes()
            .that()
            .resideInAPackage("jp.tsunagari.api..")
            .should(
                    new ArchCondition<>(
                            "see of other features only services and the records and enumerations they speak in") {
                        @Override
                        public void check(JavaClass type, ConditionEvents events) {
                            type.getDirectDependenciesFromSelf().stream()
                                    .filter(dependency -> isForeign(type, dependency))
                                    .forEach(dependency -> events.add(
                                            SimpleConditionEvent.violated(type, dependency.getDescription())));
                        }
                    });

    private static boolean isForeign(JavaClass type, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        String own = feature(type);
        String other = feature(target);
        if (other == null || other.equals(own) || other.equals("shared")) {
            return false;
        }
        JavaClass outer = target.getEnclosingClass().orElse(target);
        return !(outer.getSimpleName().endsWith("Service") || target.isRecord() || target.isEnum());
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(API) ? name.substring(API.length()).split("\\.")[0] : null;
    }
}
