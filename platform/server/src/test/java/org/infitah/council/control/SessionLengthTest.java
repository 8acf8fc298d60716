package org.infitah.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.infitah.council.entity.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLengthTest {

  @ParameterizedTest
  @CsvSource({
    "region,true,2026-03-16,''",
    "region,true,2026-03-17,extended 2026-03-16 111-14 art. 37",
    "region,true,2026-03-31,extended 2026-03-16 111-14 art. 37",
    "region,true,2026-04-01,length 2026-03-31 111-14 art. 37",
    // A commune's extension is counted in working days: the 25th is the seventh.
    "commune,true,2026-03-25,extended 2026-03-16 113-14 art. 34",
    "commune,true,2026-03-26,length 2026-03-25 113-14 art. 34",
    // The first day counts; Saturday and Sunday do not.
    "commune,false,2026-03-10,''",
    "commune,false,2026-03-11,length 2026-03-10 113-14 art. 36",
    "province,false,2026-03-08,''",
    "province,false,2026-03-09,length 2026-03-08 112-14 art. 37",
  })
  void a_session_ends_when_the_law_says(
      String level, boolean ordinary, LocalDate closed, String said) {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    assertThat(
            SessionLength.of(ordinary, monday, closed, ShippedLaw.of(level)).stream()
                .map(Warning::text)
                .collect(Collectors.joining()))
        .isEqualTo(said);
  }
}
