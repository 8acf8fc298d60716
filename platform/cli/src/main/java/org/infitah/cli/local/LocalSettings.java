package org.infitah.cli.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What a local platform is started with.
 *
 * @param directory where it keeps all its data; one platform per directory
 * @param port the portals' port, else the one written down, else 8080
 * @param reset whether earlier data is forgotten first
 */
public record LocalSettings(Path directory, Checkout checkout, OptionalInt port, boolean reset) {

  /** A new platform in that directory, beside whatever else runs on this machine. */
  public static LocalSettings beside(Path directory, Checkout checkout) throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new LocalSettings(directory, checkout, OptionalInt.of(any.getLocalPort()), true);
    }
  }
}
