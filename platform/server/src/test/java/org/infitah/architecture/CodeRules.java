package org.infitah.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How every line is written, wherever it stands. */
final class CodeRules {

  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

  private CodeRules() {}

  static ArchRule timeComesFromTheClock(House house) {
    return noClasses()
        .that(not(house.in("foundation.time")))
        .should()
        .callMethodWhere(DescribedPredicate.describe("reads the system's clock", readsTheClock()));
  }

  static ArchRule dependenciesComeThroughTheConstructor(House house) {
    return noFields().should().beAnnotatedWith(Inject.class);
  }

  /** One serves all requests: what a request brings stays in what is called. */
  static ArchRule aBeanKeepsNothing(House house) {
    return fields()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Dependent.class)
        // These the container itself puts in.
        .and()
        .areNotAnnotatedWith(PersistenceContext.class)
        .and()
        .areNotAnnotatedWith(Resource.class)
        .should()
        .beFinal();
  }

  static ArchRule everyPackageIsNullMarked(House house) {
    return all(packages(house))
        .should(
            new ArchCondition<>("be null-marked") {
              @Override
              public void check(JavaPackage room, ConditionEvents events) {
                events.add(
                    new SimpleConditionEvent(
                        room,
                        room.isAnnotatedWith(NullMarked.class),
                        room.getName() + " has no @NullMarked"));
              }
            });
  }

  static ArchRule aClassIsNamedAsTheClerkNamesIt(House house) {
    return noClasses()
        .should()
        .haveNameMatching(".*[.$][A-Za-z0-9]*(Impl|Managers?|Helpers?|Utils?|Data|Infos?)")
        .orShould()
        .haveNameMatching(".*[.$](Abstract|Base)[A-Z][A-Za-z0-9]*");
  }

  static ArchRule nobodyPrints(House house) {
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "prints",
                (JavaAccess<?> access) -> {
                  AccessTarget target = access.getTarget();
                  return (target.getOwner().isEquivalentTo(System.class)
                          && Set.of("out", "err").contains(target.getName()))
                      || target.getName().equals("printStackTrace");
                }));
  }

  static ArchRule theLogIsTheSystems(House house) {
    return noClasses()
        // The one room that formats what all others have said.
        .that(DescribedPredicate.not(house.in("foundation.log.control")))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "writes another log",
                (JavaCall<?> call) ->
                    call.getTargetOwner().getPackageName().startsWith("java.util.logging")
                        || call.getTargetOwner().getPackageName().startsWith("org.slf4j")));
  }

  static ArchRule wordsNameTheirLanguage(House house) {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "leaves the language to the machine", leavesLanguageToTheMachine()));
  }

  static ArchRule whatComesInAndGoesOutIsARecord(House house) {
    return classes()
        .that()
        .haveNameMatching(".*[a-z](View|Form|Id)")
        .and()
        .areNotInterfaces()
        .should()
        .beRecords();
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "",
        call -> {
          AccessTarget target = call.getTarget();
          boolean ofTime =
              target.getOwner().getPackageName().equals("java.time")
                  || target.getOwner().isEquivalentTo(System.class);
          return ofTime && CLOCKS.contains(target.getName()) && !takes(call, Clock.class);
        });
  }

  private static DescribedPredicate<JavaCall<?>> leavesLanguageToTheMachine() {
    return DescribedPredicate.describe(
        "",
        call -> {
          AccessTarget target = call.getTarget();
          boolean ofStrings = target.getOwner().isEquivalentTo(String.class);
          boolean changes =
              Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                  .contains(target.getName());
          boolean ofLocale =
              target.getOwner().isEquivalentTo(Locale.class)
                  && target.getName().equals("getDefault");
          return (ofStrings && changes && !takes(call, Locale.class)) || ofLocale;
        });
  }

  private static boolean takes(JavaCall<?> call, Class<?> type) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(parameter -> parameter.isEquivalentTo(type));
  }

  private static ClassesTransformer<JavaPackage> packages(House house) {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        Set<JavaPackage> packages = new LinkedHashSet<>();
        for (JavaClass type : classes) {
          if (!type.getPackageName().startsWith(house.root() + ".jte")) {
            packages.add(type.getPackage());
          }
        }
        return List.copyOf(packages);
      }
    };
  }
}
