package org.infitah.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the house. Each reads as a sentence; each has been seen to fail. */
class HouseRulesTest {

  private static final House HOUSE = House.real();
  private static final House SEEDED = House.seeded();
  private static final JavaClasses CLASSES = HOUSE.withoutTests();
  private static final JavaClasses SEEDED_CLASSES = SEEDED.whole();

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_house_keeps_the_rule(HouseRule rule) {
    rule.in(HOUSE).check(CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_rule_has_been_seen_to_fail(HouseRule rule) {
    assertThatThrownBy(() -> rule.in(SEEDED).check(SEEDED_CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(rule.culprits().toArray(CharSequence[]::new));
  }

  @Test
  void every_floor_of_the_house_is_lived_on() {
    assertThat(CLASSES.stream().filter(HOUSE::isOurs).map(HOUSE::floorOf))
        .contains("app", "features", "programme", "foundation", "spi");
  }
}
