package org.infitah.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infitah.council.entity.Call;
import org.infitah.council.entity.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallChecksTest {

  @ParameterizedTest
  @CsvSource({
    // The second Monday of January 2026 is a day off.
    "province,2026-01-13,2026-01-05,''",
    "province,2026-10-12,2026-09-20,'month 1,6,9 112-14 art. 34'",
    "province,2026-06-15,2026-06-01,first 2026-06-08 112-14 art. 34",
    "province,2026-06-08,2026-06-02,notice 7 112-14 art. 36",
    "region,2026-03-02,2026-02-23,''",
    "region,2026-03-02,2026-02-24,notice 7 111-14 art. 38",
    "region,2026-06-01,2026-05-01,'month 3,7,10 111-14 art. 36'",
    "commune,2026-02-07,2026-01-28,''",
    "commune,2026-02-08,2026-01-28,week 2026-02-01 113-14 art. 33",
    "commune,2026-02-07,2026-01-29,notice 10 113-14 art. 35",
  })
  void an_ordinary_session_is_called_in_its_months_and_in_time(
      String level, LocalDate on, LocalDate convened, String said) {
    Call call = new Call(true, on, convened, Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(said(call, level)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "region,absolute_majority_of_members,2026-04-30,''",
    "region,absolute_majority_of_members,2026-05-02,late 30 111-14 art. 39",
    "province,absolute_majority_of_members,2026-04-16,''",
    "province,absolute_majority_of_members,2026-04-17,late 15 112-14 art. 37",
    "commune,absolute_majority_of_members,2026-04-17,late 15 113-14 art. 36",
    "commune,third_of_members,2026-06-30,''",
    "commune,president,2026-06-30,''",
  })
  void an_extraordinary_session_is_held_in_time(
      String level, String who, LocalDate on, String said) {
    LocalDate asked = LocalDate.of(2026, 4, 1);
    Call call = new Call(false, on, asked, Optional.of(who), Optional.of(asked), Optional.empty());
    assertThat(said(call, level)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "region,2026-02-10,''",
    "region,2026-02-11,agenda 20 111-14 art. 41",
    "province,,''",
  })
  void the_governor_has_the_agenda_weeks_before(String level, LocalDate sent, String said) {
    LocalDate on =
        LocalDate.of(2026, level.equals("region") ? 3 : 6, level.equals("region") ? 2 : 8);
    Call call =
        new Call(
            true,
            on,
            on.minusDays(15),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(sent));
    assertThat(said(call, level)).isEqualTo(said);
  }

  @Test
  void the_governors_session_has_a_shorter_notice_and_ten_days() {
    LocalDate asked = LocalDate.of(2026, 4, 1);
    for (String level : new String[] {"region", "province", "commune"}) {
      assertThat(said(byGovernor(asked, asked.plusDays(3)), level)).isEmpty();
      assertThat(said(byGovernor(asked, asked.plusDays(2)), level)).startsWith("notice 3 ");
      assertThat(said(byGovernor(asked, asked.plusDays(11)), level)).startsWith("late 10 ");
    }
  }

  private static Call byGovernor(LocalDate asked, LocalDate on) {
    return new Call(
        false, on, asked, Optional.of("governor"), Optional.of(asked), Optional.empty());
  }

  private static String said(Call call, String level) {
    return CallChecks.of(call, ShippedLaw.of(level, LocalDate.of(2026, 1, 12))).stream()
        .map(Warning::text)
        .collect(Collectors.joining("; "));
  }
}
