package org.infitah.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.Set;

/** What each of the three rooms of a feature may do. */
final class RoomRules {

  private static final Set<String> DATABASE =
      Set.of(
          EntityManager.class.getName(),
          java.sql.Connection.class.getName(),
          java.sql.Statement.class.getName(),
          javax.sql.DataSource.class.getName());

  private RoomRules() {}

  static ArchRule insideAFeatureArrowsRunDownTheAlphabet(House house) {
    return noClasses()
        .that(house.room("entity"))
        .should()
        .dependOnClassesThat(house.room("boundary").or(house.room("control")));
  }

  static ArchRule controlDoesNotKnowBoundary(House house) {
    return noClasses()
        .that(house.room("control"))
        .should()
        .dependOnClassesThat(house.room("boundary"));
  }

  static ArchRule aFeatureIsEnteredByItsFace(House house) {
    return classes().that(not(house.faces())).should(onlyBeUsedWithinTheirFeature(house));
  }

  static ArchRule theFaceKnowsNothingOfItsInside(House house) {
    return noClasses()
        .that(house.faces().and(not(house.in("app"))))
        .should()
        .dependOnClassesThat(
            house.room("boundary").or(house.room("control")).or(house.room("entity")));
  }

  static ArchRule entitiesArePlain(House house) {
    return classes()
        .that(house.room("entity"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..", "jakarta.persistence..", "jakarta.validation..", "org.jspecify..")
                .or(house.room("entity"))
                .or(house.faces().and(not(house.in("app", "foundation"))))
                .or(
                    house.in(
                        "foundation.persistence",
                        "foundation.problem",
                        "foundation.tenancy",
                        "foundation.time")));
  }

  static ArchRule entitiesActTheyAreNotSet(House house) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat(house.room("entity"))
        .should()
        .haveNameMatching("set[A-Z].*");
  }

  static ArchRule httpStaysAtTheBoundary(House house) {
    return noClasses()
        .that(
            not(
                house
                    .room("boundary")
                    .or(
                        house.in(
                            "app",
                            "foundation.identity",
                            "foundation.page",
                            "foundation.problem",
                            "foundation.plugin",
                            "foundation.tenancy",
                            "spi"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "java.net.http..");
  }

  /**
   * The register of tenants is an exception, since it is read before any tenant is known, and so is
   * what tests of plugins stand on, since no node runs it.
   */
  static ArchRule theDatabaseIsSpokenToInControl(House house) {
    return noClasses()
        .that(not(house.room("control").or(house.in("foundation.persistence", "spi", "testkit"))))
        .and()
        .doNotHaveFullyQualifiedName(house.root() + ".foundation.tenancy.TenantDirectory")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "speak to the database", type -> DATABASE.stream().anyMatch(type::isAssignableTo)));
  }

  static ArchRule aTransactionBeginsInControl(House house) {
    return noClasses()
        .that(not(house.room("control")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Transactional.class);
  }

  static ArchRule onlyTheRequestsTransactionIsBegunByHand(House house) {
    return noClasses()
        .that(not(house.in("foundation.persistence")))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(UserTransaction.class);
  }

  private static ArchCondition<JavaClass> onlyBeUsedWithinTheirFeature(House house) {
    return new ArchCondition<>(
        "only be used within their feature, or listed by app at its boundary") {
      @Override
      public void check(JavaClass inner, ConditionEvents events) {
        for (Dependency use : inner.getDirectDependenciesToSelf()) {
          JavaClass user = use.getOriginClass();
          boolean inside = house.faceOf(user).equals(house.faceOf(inner));
          boolean listed =
              house.homeOf(user).equals(house.root() + ".app")
                  && house.roomOf(inner).equals("boundary");
          events.add(new SimpleConditionEvent(use, inside || listed, use.getDescription()));
        }
      }
    };
  }
}
