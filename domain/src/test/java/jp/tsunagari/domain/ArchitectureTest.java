package jp.tsunagari.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.tsunagari.domain");

    @Test
    void theDomainDependsOnTheJdkAndItselfOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jp.tsunagari.domain..")
                .check(DOMAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("jp.tsunagari.domain.(*)..").should().beFreeOfCycles().check(DOMAIN);
    }

    @Test
    void sharedDependsOnNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("jp.tsunagari.domain.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jp.tsunagari.domain.event..",
                        "jp.tsunagari.domain.funding..",
                        "jp.tsunagari.domain.municipality..",
                        "jp.tsunagari.domain.partner..",
                        "jp.tsunagari.domain.platform..",
                        "jp.tsunagari.domain.survey..")
                .check(DOMAIN);
    }

    @Test
    void theDomainReadsNoClockAndNoFileAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(DOMAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(DOMAIN);
        noClasses()
                .should(ArchConditions.callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now"))))
                .check(DOMAIN);
    }
}
