package org.infitah.cli.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a local platform is started with.
 *
 * @param directory where it keeps all its data; one platform per directory
 * @param port the portals' port, else the one written down, else 8080
 * @param reset whether earlier data is forgotten first
 * @param more what the portals' server is told besides, in its environment
 */
public record LocalSettings(
    Path directory, Checkout checkout, OptionalInt port, boolean reset, Map<String, String> more) {

  public LocalSettings {
    more = Map.copyOf(more);
  }

  /** Settings that tell the server nothing besides. */
  public LocalSettings(Path directory, Checkout checkout, OptionalInt port, boolean reset) {
    this(directory, checkout, port, reset, Map.of());
  }

  /** A new platform in that directory, beside whatever else runs on this machine. */
  public static LocalSettings beside(Path directory, Checkout checkout) throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new LocalSettings(directory, checkout, OptionalInt.of(any.getLocalPort()), true);
    }
  }

  /** The same, with more for the server's environment. */
  public LocalSettings telling(Map<String, String> besides) {
    return new LocalSettings(directory, checkout, port, reset, besides);
  }
}
