package org.infitah.foundation.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Speaks to a stand-in that understands what clamd understands of INSTREAM. */
class ClamdTest {

  private static final String HARM = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  @Test
  void clean_and_infected_are_told_apart() throws IOException {
    try (ServerSocket daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answering(daemon, 2, "");
      Scanner scanner = scanner(daemon);
      byte[] large = new byte[200_000];

      assertThat(scanner.present()).isTrue();
      assertThat(scanner.finds(large)).isFalse();
      System.arraycopy(HARM.getBytes(StandardCharsets.US_ASCII), 0, large, 65_500, HARM.length());
      assertThat(scanner.finds(large)).isTrue();
    }
  }

  @Test
  void any_other_word_is_no_answer() throws IOException {
    try (ServerSocket daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      answering(daemon, 1, "INSTREAM size limit exceeded. ERROR\0");
      Scanner scanner = scanner(daemon);

      assertThatThrownBy(() -> scanner.finds(new byte[10])).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_daemon_that_is_away_has_found_nothing_clean() throws IOException {
    Scanner scanner;
    try (ServerSocket gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      scanner = scanner(gone);
    }
    assertThatThrownBy(() -> scanner.finds(new byte[10])).isInstanceOf(IOException.class);
  }

  @Test
  void without_an_address_there_is_no_scanner() {
    assertThat(new Clamd(Optional.empty()).present()).isFalse();
    assertThat(new Clamd(Optional.of(" ")).present()).isFalse();
  }

  private static Scanner scanner(ServerSocket daemon) {
    return new Clamd(Optional.of("127.0.0.1:" + daemon.getLocalPort()));
  }

  private static void answering(ServerSocket daemon, int times, String always) {
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < times; i++) {
                try (Socket asked = daemon.accept()) {
                  answer(asked, always);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            },
            "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  private static void answer(Socket asked, String always) throws IOException {
    DataInputStream in = new DataInputStream(asked.getInputStream());
    assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      whole.write(in.readNBytes(length));
    }
    boolean harm = whole.toString(StandardCharsets.ISO_8859_1).contains(HARM);
    String said = harm ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
    asked
        .getOutputStream()
        .write((always.isEmpty() ? said : always).getBytes(StandardCharsets.US_ASCII));
  }
}
