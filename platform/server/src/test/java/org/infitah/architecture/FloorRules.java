package org.infitah.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;

/** Which floor may lean on which. */
final class FloorRules {

  private FloorRules() {}

  static ArchRule eachFloorLeansOnTheFloorsBelow(House house) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("app")
        .definedBy(house.floor("app"))
        .layer("features")
        .definedBy(house.floor("features"))
        .layer("programme")
        .definedBy(house.floor("programme"))
        .layer("foundation")
        .definedBy(house.floor("foundation"))
        .layer("spi")
        .definedBy(house.floor("spi"))
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("features")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("programme")
        .mayOnlyBeAccessedByLayers("app", "features")
        .whereLayer("foundation")
        .mayOnlyBeAccessedByLayers("app", "features", "programme");
  }

  static ArchRule featuresFormNoCircle(House house) {
    return slices().assignedFrom(by("feature", house::featureOf)).should().beFreeOfCycles();
  }

  static ArchRule foundationRoomsFormNoCircle(House house) {
    return slices()
        .assignedFrom(by("room of the foundation", house::foundationRoomOf))
        .should()
        .beFreeOfCycles();
  }

  static ArchRule onlyNetworkLooksAcrossTenants(House house) {
    return noClasses()
        .that(
            DescribedPredicate.not(house.in("network.control"))
                .and(DescribedPredicate.not(house.in("foundation.persistence"))))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "see what tenants have published",
                type ->
                    type.getName()
                        .equals(house.root() + ".foundation.persistence.NetworkDatabase")));
  }

  static ArchRule onlyFoundationPluginKnowsPf4j(House house) {
    return noClasses()
        .that(DescribedPredicate.not(house.in("foundation.plugin")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pf4j..");
  }

  static ArchRule onlyFoundationIdentityKnowsOidc(House house) {
    return noClasses()
        .that(DescribedPredicate.not(house.in("foundation.identity")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.nimbusds..", "org.keycloak..", "jakarta.security.enterprise..");
  }

  private static SliceAssignment by(String kind, Function<JavaClass, String> name) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String slice = name.apply(type);
        return slice.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(slice);
      }

      @Override
      public String getDescription() {
        return "by " + kind;
      }
    };
  }
}
