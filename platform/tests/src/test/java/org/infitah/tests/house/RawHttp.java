package org.infitah.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to the server what no well-behaved client would. */
public final class RawHttp {

  private RawHttp() {}

  /**
   * Sends these lines as a request's head and reads until the server closes.
   *
   * @return the whole answer, head and body; empty when the server only closed
   */
  public static String say(String... lines) {
    return sayFrom("127.0.0.1", String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
  }

  /**
   * Sends a whole request from one of this machine's own addresses.
   *
   * @param from on the loopback, for instance {@code 127.0.0.77}
   */
  public static String sayFrom(String from, String request) {
    try (Socket socket =
        new Socket(
            InetAddress.getLoopbackAddress(),
            Running.platform().port(),
            InetAddress.getByName(from),
            0)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a request and slams the door after a while: the server sees a reset connection. */
  public static void abort(String host, String path, int millis) {
    try (Socket socket = connect()) {
      socket.setSoLinger(true, 0);
      String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      Thread.sleep(millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The status in the first line of an answer; 0 when there is none. */
  public static int status(String answer) {
    return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  private static Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), Running.platform().port());
  }
}
