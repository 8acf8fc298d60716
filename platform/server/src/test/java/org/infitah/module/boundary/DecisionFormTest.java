package org.infitah.module.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFormTest {

  private static final String REASON = "a reason long enough";

  @ParameterizedTest
  @ValueSource(strings = {"all", "one", "region", "prefecture", "province", "commune"})
  void it_is_for_all_for_a_level_or_for_one(String whom) {
    assertThat(new DecisionForm("allow", whom, "taroudant", REASON).wrong()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', all, act",
    "delete, all, act",
    "allow, network, whom",
    "allow, '', whom",
    "withdraw, ALL, whom"
  })
  void anything_else_is_said_to_be_wrong(String act, String whom, String field) {
    assertThat(new DecisionForm(act, whom, "", REASON).wrong()).containsOnlyKeys(field);
  }

  @Test
  void a_reason_has_from_ten_to_five_hundred_characters() {
    assertThat(wrongReason("  long enoug  ")).isEmpty();
    assertThat(wrongReason("  too short  ")).isEqualTo("module.wrong.reason");
    assertThat(wrongReason("x".repeat(500))).isEmpty();
    assertThat(wrongReason("x".repeat(501))).isEqualTo("module.wrong.reason");
  }

  @Test
  void an_alias_counts_for_one_alone() {
    assertThat(new DecisionForm("allow", "commune", "taroudant", REASON).decided().alias())
        .isEmpty();
    assertThat(new DecisionForm("allow", "one", " taroudant ", REASON).decided().alias())
        .hasValue("taroudant");
    assertThat(new DecisionForm("allow", "one", "taroudant", REASON).decided().level()).isEmpty();
  }

  private static String wrongReason(String reason) {
    return new DecisionForm("allow", "all", "", reason).wrong().getOrDefault("reason", "");
  }
}
