package org.infitah.cli.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalInt;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.MigrateSchemas;
import org.infitah.cli.database.RolePasswords;
import org.infitah.cli.database.SetUpRoles;

/**
 * The whole platform, started in one directory and stopped again in order. {@code infitah up} runs
 * one; the whole-system tests run one in a directory of their own.
 */
public final class LocalPlatform implements AutoCloseable {

  static final String DATABASE = "infitah";

  private final Checkout checkout;
  private final Home home;
  private final OptionalInt wantedPort;
  private final Steps steps;
  private final Deque<Child> children = new ArrayDeque<>();
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Ports ports;
  private final Secrets secrets;
  private final Postgres postgres;
  private boolean closed;

  private LocalPlatform(Checkout checkout, Path directory, OptionalInt port, Steps steps)
      throws IOException {
    this.checkout = checkout;
    this.home = new Home(directory);
    this.wantedPort = port;
    this.steps = steps;
    home.make();
    this.lockFile =
        FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    this.lock = take(lockFile);
    this.ports = Ports.in(home.ports(), wantedPort);
    this.secrets = Secrets.in(home.secrets());
    this.postgres =
        new Postgres(home, port(Ports.Service.POSTGRES), secret(Secret.POSTGRES_SUPERUSER));
  }

  /** Prepares a platform in the directory, taking it for this process; nothing is started yet. */
  public static LocalPlatform in(Path directory, Checkout checkout, OptionalInt port, Steps steps)
      throws IOException {
    return new LocalPlatform(checkout, directory, port, steps);
  }

  private FileLock take(FileChannel channel) throws IOException {
    FileLock taken;
    try {
      taken = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      taken = null;
    }
    if (taken == null) {
      channel.close();
      throw new CannotGoOn("This platform already runs: " + home.root() + " is in use.");
    }
    return taken;
  }

  /** Starts everything and returns when the portals answer. */
  public void start() throws IOException, SQLException {
    steps.take("PostgreSQL", this::startPostgres);
    steps.take("Roles", this::setUpRoles);
    steps.take("Migrations", this::migrate);
    steps.take("Payara", this::startPayara);
  }

  private String startPostgres() throws IOException {
    if (postgres.isNew()) {
      postgres.initialise();
    }
    keep(postgres.start());
    return postgres.version() + " on port " + port(Ports.Service.POSTGRES);
  }

  private String setUpRoles() throws SQLException {
    postgres.createDatabase(DATABASE);
    RolePasswords passwords =
        new RolePasswords(
            secret(Secret.APP_MIGRATOR), secret(Secret.APP_RW), secret(Secret.NET_RO));
    new SetUpRoles(passwords).setUp(postgres.superuser(DATABASE));
    return "app_owner, app_migrator, app_rw, net_ro";
  }

  private String migrate() {
    return new MigrateSchemas().migrate(migrator()) + " scripts run";
  }

  private String startPayara() throws IOException {
    Payara payara = new Payara(home, checkout, port(Ports.Service.PORTAL));
    Child child = payara.start(checkout.war(), serverEnvironment());
    keep(child);
    payara.awaitReady(child);
    return "ready on port " + port(Ports.Service.PORTAL);
  }

  private void keep(Child child) {
    synchronized (children) {
      if (closed) {
        child.stop(Duration.ofSeconds(30));
        throw new CannotGoOn("Stopped.");
      }
      children.push(child);
    }
  }

  private Map<String, String> serverEnvironment() {
    return Map.ofEntries(
        Map.entry("INFITAH_DB_URL", postgres.url(DATABASE) + "?stringtype=unspecified"),
        Map.entry("INFITAH_DB_PASSWORD", secret(Secret.APP_RW)),
        Map.entry("INFITAH_NET_PASSWORD", secret(Secret.NET_RO)),
        Map.entry("INFITAH_KEYCLOAK_URL", keycloak()),
        Map.entry("INFITAH_PORTAL_WEB_SECRET", secret(Secret.PORTAL_WEB)),
        Map.entry("INFITAH_PORTAL_ADMIN_SECRET", secret(Secret.PORTAL_ADMIN)),
        Map.entry("INFITAH_SESSION_KEY", secret(Secret.SESSION_KEY)),
        Map.entry("INFITAH_DOMAIN", "localhost"),
        Map.entry("INFITAH_PUBLIC_PORT", Integer.toString(port(Ports.Service.PORTAL))),
        Map.entry("INFITAH_PUBLIC_SCHEME", "http"),
        Map.entry("INFITAH_PLUGINS", home.plugins().toString()),
        Map.entry("INFITAH_MODE", "local"),
        Map.entry("INFITAH_TRUSTED_PROXIES", ""));
  }

  /** The network's own address; a tenant's is its alias in front of the host. */
  public String apex() {
    return "http://localhost:" + port(Ports.Service.PORTAL);
  }

  public String keycloak() {
    return "http://localhost:" + port(Ports.Service.KEYCLOAK);
  }

  public int port(Ports.Service service) {
    return ports.of(service);
  }

  public String secret(Secret secret) {
    return secrets.get(secret);
  }

  public Login superuser() {
    return postgres.superuser(DATABASE);
  }

  public Login migrator() {
    return postgres.login(DATABASE, "app_migrator", secret(Secret.APP_MIGRATOR));
  }

  public Login serving() {
    return postgres.login(DATABASE, "app_rw", secret(Secret.APP_RW));
  }

  public Login network() {
    return postgres.login(DATABASE, "net_ro", secret(Secret.NET_RO));
  }

  /** Stops what was started, the last first. */
  @Override
  public void close() {
    synchronized (children) {
      closed = true;
      while (!children.isEmpty()) {
        children.pop().stop(Duration.ofSeconds(30));
      }
    }
    try {
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw new CannotGoOn("The lock could not be given back: " + e.getMessage(), e);
    }
  }
}
