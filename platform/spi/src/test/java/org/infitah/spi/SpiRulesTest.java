package org.infitah.spi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plugin may see leans on very little, so that it can stay as it is. */
class SpiRulesTest {

  private static final JavaClasses SPI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.infitah.spi");

  private static final ArchRule IT_LEANS_ON_THE_JDK_AND_FOUR_JAKARTA_PACKAGES =
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
              "gg.jte",
              "org.infitah.spi..");

  private static final ArchRule IT_HANDS_NOBODY_THE_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax..", "java.lang.reflect..");

  @Test
  void the_spi_leans_on_the_jdk_and_four_jakarta_packages() {
    IT_LEANS_ON_THE_JDK_AND_FOUR_JAKARTA_PACKAGES.check(SPI);
    assertThatThrownBy(() -> IT_LEANS_ON_THE_JDK_AND_FOUR_JAKARTA_PACKAGES.check(seeded()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LeansOnTheContainer.container");
  }

  @Test
  void it_hands_nobody_the_database() {
    IT_HANDS_NOBODY_THE_DATABASE.check(SPI);
    assertThatThrownBy(() -> IT_HANDS_NOBODY_THE_DATABASE.check(seeded()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LeansOnTheContainer.database");
  }

  private static JavaClasses seeded() {
    return new ClassFileImporter().importClasses(List.of(LeansOnTheContainer.class));
  }

  /** Breaks both rules. */
  interface LeansOnTheContainer {
    jakarta.enterprise.inject.spi.BeanManager container();

    javax.sql.DataSource database();
  }
}
