package org.infitah.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

  /** The last six digits of the eight in RFC 6238, appendix B, for its secret in base 32. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
  void a_code_is_the_one_the_standard_gives(long second, String digits) {
    OneTimeCode code =
        OneTimeCode.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Instant.ofEpochSecond(second));

    assertThat(code.digits()).isEqualTo(digits);
  }

  @Test
  void a_code_says_how_long_it_still_holds() {
    assertThat(OneTimeCode.of("GEZDGNBV", Instant.ofEpochSecond(59)).secondsLeft()).isEqualTo(1);
    assertThat(OneTimeCode.of("GEZDGNBV", Instant.ofEpochSecond(60)).secondsLeft()).isEqualTo(30);
  }
}
