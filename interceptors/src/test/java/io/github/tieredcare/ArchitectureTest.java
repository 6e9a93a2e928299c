package io.github.tieredcare;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** The arrows between the packages, and what rules must not know. */
@AnalyzeClasses(packages = "io.github.tieredcare", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> NAMES_AND_EXAMPLES =
      resideInAnyPackage("io.github.tieredcare.profile..", "io.github.tieredcare.example..");

  @ArchTest
  static final ArchRule rulesKnowNoServer =
      noClasses()
          .that(not(NAMES_AND_EXAMPLES))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "jakarta..",
              "java.net.http..",
              "java.sql..",
              "ca.uhn.fhir.rest.server..",
              "ca.uhn.fhir.rest.client..",
              "ca.uhn.fhir.interceptor..",
              "ca.uhn.fhir.jpa..")
          .because("a rule's answer depends on its arguments alone");

  @ArchTest
  static final ArchRule rulesReadNoClock =
      noClasses()
          .that(not(NAMES_AND_EXAMPLES))
          .should()
          .accessTargetWhere(DescribedPredicate.describe("tells the time", ArchitectureTest::clock))
          .because("the instant of a change is in the change: use change.at()");

  @ArchTest
  static final ArchRule theCoreKnowsNoWorkflow =
      noClasses()
          .that()
          .resideInAnyPackage("io.github.tieredcare.rule..", "io.github.tieredcare.policy..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.github.tieredcare..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.github.tieredcare.rule..",
                              "io.github.tieredcare.policy..",
                              "io.github.tieredcare.profile.."))));

  @ArchTest
  static final ArchRule workflowsFormNoCircle =
      slices()
          .matching("io.github.tieredcare.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAnyPackage("io.github.tieredcare.rule.."),
              resideInAnyPackage("io.github.tieredcare.policy.."));

  private static boolean clock(JavaAccess<?> access) {
    var target = access.getTarget();
    var owner = target.getOwner();
    return target.getName().equals("now") && owner.getPackageName().equals("java.time")
        || owner.isEquivalentTo(Clock.class)
        || owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName())
        || owner.isEquivalentTo(Date.class) && startsNow(target);
  }

  private static boolean startsNow(AccessTarget target) {
    return target instanceof AccessTarget.ConstructorCallTarget constructor
        && constructor.getRawParameterTypes().isEmpty();
  }
}
