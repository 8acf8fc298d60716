package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;

/**
 * The doors of a platform that another process runs on this machine, read from what its first start
 * wrote down.
 */
public final class RunningPlatform {

  private final Home home;
  private final Properties ports;
  private final Properties secrets;

  private RunningPlatform(Home home, Properties ports, Properties secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** The platform that keeps its data in that directory, if one ever started there. */
  public static Optional<RunningPlatform> in(Path directory) throws IOException {
    Home home = new Home(directory);
    return Files.isReadable(home.ports()) && Files.isReadable(home.secrets())
        ? Optional.of(new RunningPlatform(home, read(home.ports()), read(home.secrets())))
        : Optional.empty();
  }

  public Login migrator() {
    return new Login(
        "jdbc:postgresql://127.0.0.1:" + port(Ports.Service.POSTGRES) + "/infitah",
        "app_migrator",
        secret(Secret.APP_MIGRATOR));
  }

  public String keycloak() {
    return "http://localhost:" + port(Ports.Service.KEYCLOAK);
  }

  /** Where the tenants' files lie. */
  public Path files() {
    return home.files();
  }

  /** Where the key for archives is kept. */
  public Path archiveKey() {
    return home.archiveKey();
  }

  /** The folder its nodes load plugins from. */
  public Path plugins() {
    return home.plugins();
  }

  /** Where the key is kept that seals what is built here. */
  public Path pluginKey() {
    return home.pluginKey();
  }

  /** Whose plugins are let in; the file need not be there. */
  public Path publishers() {
    return home.publishers();
  }

  public int port(Ports.Service service) {
    return Integer.parseInt(known(ports, service.name()).strip());
  }

  public String secret(Secret secret) {
    return known(secrets, secret.name());
  }

  private static String known(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new CannotGoOn("The local platform has no " + name + " yet: start it with deploy/up.");
    }
    return value;
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
