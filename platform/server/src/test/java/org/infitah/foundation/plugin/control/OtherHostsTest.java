package org.infitah.foundation.plugin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.infitah.spi.http.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where plugins are not let out. */
class OtherHostsTest {

  private final OtherHosts hosts = new OtherHosts(Optional.empty());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"
      })
  void what_lies_within_is_not_outside(String address) throws UnknownHostException {
    assertThat(OtherHosts.isInside(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"196.200.131.1", "100.63.0.1", "172.32.0.1", "2001:db8::1"})
  void what_lies_outside_is(String address) throws UnknownHostException {
    assertThat(OtherHosts.isInside(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void nobody_is_let_into_our_own_network() {
    assertThatThrownBy(() -> hosts.send(Question.get(URI.create("https://127.0.0.1:8080/"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("within our own network");
  }

  @Test
  void nothing_leaves_in_the_clear() {
    assertThatThrownBy(() -> hosts.send(Question.get(URI.create("http://data.example.org/"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https");
  }

  @Test
  void a_proxy_that_is_no_address_is_said_at_once() {
    assertThatThrownBy(() -> new OtherHosts(Optional.of("proxy")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("infitah.outgoing.proxy");
  }
}
