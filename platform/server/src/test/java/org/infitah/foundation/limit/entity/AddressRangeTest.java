package org.infitah.foundation.limit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "0.0.0.0/0, 198.51.100.1, true",
    "0.0.0.0/0, ::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
  })
  void a_range_holds_the_addresses_that_begin_like_it(String range, String address, boolean held) {
    assertThat(AddressRange.list(range).get(0).holds(AddressRange.address(address).orElseThrow()))
        .isEqualTo(held);
  }

  @Test
  void no_ranges_are_no_ranges() {
    assertThat(AddressRange.list("")).isEqualTo(List.of());
    assertThat(AddressRange.list("10.0.0.1, ::1")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"here", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "example.org/8", "10.0.0.0/x"})
  void what_is_no_range_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.list(text));
  }
}
