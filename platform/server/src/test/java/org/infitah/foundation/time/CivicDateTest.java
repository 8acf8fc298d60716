package org.infitah.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivicDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024,2024-01-01,2024-12-31",
    "2024-02,2024-02-01,2024-02-29",
    "2023-11-13,2023-11-13,2023-11-13"
  })
  void a_date_means_every_day_from_its_first_to_its_last(
      String text, LocalDate first, LocalDate last) {
    CivicDate date = new CivicDate(text);
    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
  }

  @Test
  void only_a_day_is_a_day() {
    assertThat(new CivicDate("2023-11-13").isDay()).isTrue();
    assertThat(new CivicDate("2023-11").isDay()).isFalse();
    assertThat(new CivicDate("2023").isDay()).isFalse();
    assertThat(CivicDate.of(LocalDate.of(2023, 11, 13)).text()).isEqualTo("2023-11-13");
  }

  @Test
  void dates_of_any_precision_stand_in_order() {
    List<String> sorted =
        Stream.of("2024-01-15", "2023-10", "2024", "2023-11-13")
            .map(CivicDate::new)
            .sorted()
            .map(CivicDate::text)
            .toList();
    assertThat(sorted).containsExactly("2023-10", "2023-11-13", "2024", "2024-01-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "2023-13", "2023-02-30", "13/11/2023", "2023-11-13T10:00"})
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> new CivicDate(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void a_citizens_day_begins_at_midnight_in_morocco() {
    Clock late = Clock.fixed(Instant.parse("2024-06-30T23:30:00Z"), ZoneOffset.UTC);
    assertThat(Morocco.today(late)).isEqualTo("2024-07-01");
  }

  @Test
  void during_ramadan_the_clocks_go_back_to_utc() {
    Clock late = Clock.fixed(Instant.parse("2024-03-20T23:30:00Z"), ZoneOffset.UTC);
    assertThat(Morocco.today(late)).isEqualTo("2024-03-20");
  }
}
