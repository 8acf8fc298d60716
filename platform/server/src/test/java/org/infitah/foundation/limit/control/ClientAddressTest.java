package org.infitah.foundation.limit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private final ClientAddress addresses =
      new ClientAddress(Optional.of("10.0.0.0/8, fd00::/8"), Optional.of("192.0.2.1"));

  @Test
  void what_a_stranger_says_of_his_address_is_not_believed() {
    assertThat(counted("203.0.113.9", "198.51.100.7")).isEqualTo(counted("203.0.113.9"));
    assertThat(counted("203.0.113.9", "192.0.2.1")).isPresent();
  }

  @Test
  void what_a_proxy_says_is_believed_up_to_the_first_stranger() {
    assertThat(counted("10.1.1.1", "198.51.100.7")).isEqualTo(counted("198.51.100.7"));
    assertThat(counted("10.1.1.1", "192.0.2.1, 198.51.100.7, 10.2.2.2"))
        .isEqualTo(counted("198.51.100.7"));
    assertThat(counted("fd00::1", "198.51.100.7")).isEqualTo(counted("198.51.100.7"));
  }

  @Test
  void what_is_no_address_is_counted_as_the_hop_before_it() {
    for (String wrong : List.of("unknown", "", "localhost", "1.2.3", "1.2.3.999", "[::1]:80")) {
      assertThat(counted("10.1.1.1", wrong)).as(wrong).isEqualTo(counted("10.1.1.1"));
    }
  }

  @Test
  void one_household_is_one_address() {
    assertThat(counted("2001:db8:1:2::3")).isEqualTo(counted("2001:db8:1:2:ffff::9"));
    assertThat(counted("2001:db8:1:2::3")).isNotEqualTo(counted("2001:db8:1:3::3"));
  }

  @Test
  void some_addresses_are_not_counted() {
    assertThat(counted("192.0.2.1")).isEmpty();
    assertThat(counted("10.1.1.1", "192.0.2.1")).isEmpty();
  }

  private Optional<String> counted(String remote, String... forwarded) {
    return addresses.counted(remote, List.of(forwarded));
  }
}
