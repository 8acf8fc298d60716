package org.infitah.cli.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.local.Ports.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

  @TempDir private Path directory;

  @Test
  void ports_stay_once_they_were_found() throws IOException {
    Path file = directory.resolve("ports.properties");
    Ports first = Ports.in(file, OptionalInt.of(free()));
    Ports second = Ports.in(file, OptionalInt.empty());

    assertThat(Service.values()).allMatch(service -> first.of(service) == second.of(service));
    assertThat(Arrays.stream(Service.values()).map(first::of)).doesNotHaveDuplicates();
  }

  @Test
  void a_taken_port_is_refused_in_one_line() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      OptionalInt taken = OptionalInt.of(other.getLocalPort());

      assertThatThrownBy(() -> Ports.in(directory.resolve("ports.properties"), taken))
          .isInstanceOf(CannotGoOn.class)
          .hasMessage(
              "Port %d for the portals is taken: choose another with --port.", taken.getAsInt());
    }
  }

  @Test
  void a_port_beside_a_taken_one_is_skipped() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      OptionalInt below = OptionalInt.of(other.getLocalPort() - 1);

      Ports ports = Ports.in(directory.resolve("ports.properties"), below);

      assertThat(ports.of(Service.KEYCLOAK)).isNotEqualTo(other.getLocalPort());
    }
  }

  @Test
  void a_word_that_is_no_number_is_refused() throws IOException {
    Path file = Files.writeString(directory.resolve("ports.properties"), "POSTGRES=five\n");

    assertThatThrownBy(() -> Ports.in(file, OptionalInt.empty()))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("POSTGRES is not a port number: five");
  }

  private static int free() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
