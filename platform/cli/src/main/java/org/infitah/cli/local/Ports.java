package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Properties;
import org.infitah.cli.CannotGoOn;

/**
 * The loopback ports of one local platform. The first start finds free ones beside the public port
 * and writes them down, so that addresses stay and two checkouts never meet.
 */
public final class Ports {

  /** Who listens. */
  public enum Service {
    PORTAL("the portals"),
    KEYCLOAK("Keycloak"),
    KEYCLOAK_MANAGEMENT("Keycloak's health"),
    POSTGRES("PostgreSQL"),
    SMTP("the mail catcher"),
    CONSOLE("the local console");

    private final String spoken;

    Service(String spoken) {
      this.spoken = spoken;
    }
  }

  private static final int DEFAULT_PORTAL = 8080;

  private final Map<Service, Integer> numbers;

  private Ports(Map<Service, Integer> numbers) {
    this.numbers = numbers;
  }

  public int of(Service service) {
    return Objects.requireNonNull(numbers.get(service), service::name);
  }

  /** Reads the ports written down, finds those still missing, and refuses a taken one. */
  static Ports in(Path file, OptionalInt wanted) throws IOException {
    Map<Service, Integer> numbers = read(file);
    wanted.ifPresent(port -> numbers.put(Service.PORTAL, port));
    numbers.putIfAbsent(Service.PORTAL, DEFAULT_PORTAL);
    for (Map.Entry<Service, Integer> entry : numbers.entrySet()) {
      refuseTaken(entry.getKey(), entry.getValue());
    }
    int next = numbers.get(Service.PORTAL);
    for (Service service : Service.values()) {
      while (!numbers.containsKey(service)) {
        next = next < 65_535 ? next + 1 : 1024;
        if (!numbers.containsValue(next) && isFree(next)) {
          numbers.put(service, next);
        }
      }
    }
    write(file, numbers);
    return new Ports(numbers);
  }

  private static void refuseTaken(Service service, int port) {
    if (port < 1 || port > 65_535) {
      throw new CannotGoOn("Port " + port + " does not exist: choose one from 1 to 65535.");
    }
    if (!isFree(port)) {
      String advice =
          service == Service.PORTAL
              ? "choose another with --port."
              : "stop what listens there, or delete .infitah/ports.properties.";
      throw new CannotGoOn("Port " + port + " for " + service.spoken + " is taken: " + advice);
    }
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static Map<Service, Integer> read(Path file) throws IOException {
    Map<Service, Integer> numbers = new EnumMap<>(Service.class);
    if (!Files.exists(file)) {
      return numbers;
    }
    Properties stored = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      stored.load(reader);
    }
    for (Service service : Service.values()) {
      String port = stored.getProperty(service.name());
      if (port != null) {
        try {
          numbers.put(service, Integer.valueOf(port.strip()));
        } catch (NumberFormatException e) {
          throw new CannotGoOn(file + ": " + service + " is not a port number: " + port, e);
        }
      }
    }
    return numbers;
  }

  private static void write(Path file, Map<Service, Integer> numbers) throws IOException {
    StringBuilder text = new StringBuilder("# Loopback ports of this local platform.\n");
    numbers.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    Files.writeString(file, text);
  }
}
