package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.foundation.page.Language.AR;
import static org.infitah.foundation.page.Language.FR;

import org.infitah.foundation.time.CivicDate;
import org.junit.jupiter.api.Test;

class DateTextTest {

  private static final CivicDate FIRST = new CivicDate("2024-11-12");
  private static final CivicDate LAST = new CivicDate("2024-11-13");
  private static final CivicDate LATER = new CivicDate("2024-12-01");

  @Test
  void a_period_within_a_month_says_the_month_once() {
    assertThat(DateText.period(FIRST, LAST, FR)).isEqualTo("mardi 12 – mercredi 13 novembre 2024");
    assertThat(DateText.period(FIRST, LAST, AR)).isEqualTo("الثلاثاء 12 – الأربعاء، 13 نونبر 2024");
    assertThat(DateText.brief(FIRST, LAST, FR)).isEqualTo("12–13 novembre 2024");
  }

  @Test
  void a_period_across_months_says_both() {
    assertThat(DateText.period(FIRST, LATER, FR))
        .isEqualTo("mardi 12 novembre 2024 – dimanche 1er décembre 2024");
    assertThat(DateText.of(LATER, AR)).isEqualTo("الأحد، 1 دجنبر 2024");
    assertThat(DateText.beginning(FIRST, LATER, FR)).isEqualTo("mardi 12 novembre 2024");
  }

  @Test
  void one_day_is_no_period() {
    assertThat(DateText.period(FIRST, FIRST, FR)).isEqualTo("mardi 12 novembre 2024");
  }

  @Test
  void what_the_source_leaves_open_stays_open() {
    assertThat(DateText.period(new CivicDate("2024"), new CivicDate("2025"), FR))
        .isEqualTo("2024 – 2025");
    assertThat(DateText.of(new CivicDate("2023-10"), AR)).isEqualTo("أكتوبر 2023");
    assertThat(DateText.month(FIRST, AR)).isEqualTo("نونبر");
  }
}
