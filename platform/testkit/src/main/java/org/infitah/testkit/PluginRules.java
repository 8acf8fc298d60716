package org.infitah.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Set;
import org.infitah.spi.InfitahPlugin;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house as far as a plugin must keep them. A rule about a room it has not got says
 * nothing.
 *
 * @param root the plugin's package
 * @param own its classes, its tests left out
 */
record PluginRules(String root, JavaClasses own) {

  static PluginRules of(InfitahPlugin plugin) {
    String root = plugin.getClass().getPackageName();
    CodeSource jar =
        Objects.requireNonNull(plugin.getClass().getProtectionDomain().getCodeSource());
    String path = jar.getLocation().getPath();
    ImportOption ofThatJar = (Location location) -> location.contains(path);
    return new PluginRules(
        root, new ClassFileImporter().withImportOption(ofThatJar).importPackages(root));
  }

  void leansOnWhatPluginsSee() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta.json.bind..",
            "jakarta.persistence..",
            "jakarta.validation..",
            "jakarta.ws.rs..",
            "org.jspecify..",
            "org.infitah.spi..",
            "gg.jte..",
            root + "..")
        .check(own);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "java.rmi..", "java.lang.instrument..", "java.lang.management..")
        .check(own);
  }

  void arrowsRunDownTheAlphabet() {
    noClasses()
        .that()
        .resideInAPackage(root + ".entity..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".boundary..", root + ".control..")
        .allowEmptyShould(true)
        .check(own);
    noClasses()
        .that()
        .resideInAPackage(root + ".control..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".boundary..")
        .allowEmptyShould(true)
        .check(own);
  }

  void entitiesAct() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".entity..")
        .should()
        .haveNameMatching("set[A-Z].*")
        .allowEmptyShould(true)
        .check(own);
  }

  void timeComesFromTheRequest() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the system's clock",
                (JavaCall<?> call) ->
                    Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone")
                            .contains(call.getName())
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class))))
        .check(own);
  }

  void everyPackageIsNullMarked() {
    assertThat(own)
        .map(type -> type.getPackage())
        .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
        .map(room -> room.getName())
        .isEmpty();
  }
}
