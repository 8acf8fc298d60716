package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.MigrateSchemas;
import org.infitah.cli.database.RolePasswords;
import org.infitah.cli.database.SetUpRoles;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.ReloadBuilds;

/**
 * The whole platform, started in one directory and stopped again in order. {@code infitah up} runs
 * one; the whole-system tests run one in a directory of their own.
 */
public final class LocalPlatform implements AutoCloseable {

  /** What is done once the database is migrated and Keycloak answers, before the portals open. */
  public interface Configuring {
    /** Does it and says in a few words what was done. */
    String configure(LocalPlatform platform) throws IOException, SQLException;

    /** Begins to carry out what is asked for on pages; closing what it answers ends that. */
    default Operating operate(LocalPlatform platform) {
      return () -> {};
    }
  }

  /** The operator at work. */
  public interface Operating extends AutoCloseable {
    @Override
    void close();
  }

  private static final String DATABASE = "infitah";

  private final LocalSettings settings;
  private final Home home;
  private final Steps steps;
  private final DirectoryLock lock;
  private final Ports ports;
  private final Secrets secrets;
  private final Crew crew;
  private final Postgres postgres;
  private final MailCatcher mails;
  private final List<DemoLogin> demoLogins;
  private final Console console;
  private volatile Operating operating = () -> {};

  private LocalPlatform(LocalSettings settings, Home home, DirectoryLock lock, Steps steps)
      throws IOException {
    this.settings = settings;
    this.home = home;
    this.steps = steps;
    this.lock = lock;
    new Leftovers(home, steps).stop();
    if (settings.reset()) {
      home.wipe();
      if (settings.port().isPresent()) {
        Files.deleteIfExists(home.ports());
      }
      home.make();
    }
    home.refuseFullDisk();
    this.demoLogins = DemoLogins.in(settings.checkout().tenantsConfig());
    home.turnLogs();
    this.ports = Ports.in(home.ports(), settings.port());
    this.secrets = Secrets.in(home.secrets());
    this.crew = new Crew(steps);
    this.postgres =
        new Postgres(home, port(Ports.Service.POSTGRES), secret(Secret.POSTGRES_SUPERUSER));
    this.mails = new MailCatcher(port(Ports.Service.SMTP));
    this.console = new Console(port(Ports.Service.CONSOLE), apex(), mails, demoLogins);
  }

  /**
   * Takes the directory for this process and stops what an earlier one left behind; nothing is
   * started yet.
   *
   * @throws CannotGoOn when another process has the directory or a port
   */
  public static LocalPlatform prepare(LocalSettings settings, Steps steps) throws IOException {
    Home home = new Home(settings.directory());
    home.make();
    DirectoryLock lock = DirectoryLock.take(home);
    try {
      return new LocalPlatform(settings, home, lock, steps);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Starts everything and returns when the portals answer. */
  public void start(Configuring configuring) throws IOException, SQLException {
    steps.take("PostgreSQL", this::startPostgres);
    steps.take("Roles", this::setUpRoles);
    steps.take("Migrations", this::migrate);
    steps.take("Mail, console", this::startMail);
    steps.take("Plugins", this::installPlugins);
    Keycloak keycloak = prepareKeycloak();
    Payara payara = preparePayara();
    long began = System.nanoTime();
    steps.say("  Keycloak and Payara are starting ...");
    crew.start(keycloak);
    crew.start(payara);
    crew.awaitReady(keycloak);
    steps.done("Keycloak", "ready on port " + port(Ports.Service.KEYCLOAK), began);
    steps.take("Configuration", () -> configuring.configure(this));
    operating = configuring.operate(this);
    crew.awaitReady(payara);
    steps.done("Payara", "ready on port " + port(Ports.Service.PORTAL), began);
  }

  private String startPostgres() throws IOException {
    boolean fresh = postgres.isNew();
    if (fresh) {
      postgres.initialise();
    }
    crew.start(postgres);
    crew.awaitReady(postgres);
    return (fresh ? "new, " : "") + "ready on port " + port(Ports.Service.POSTGRES);
  }

  private String setUpRoles() throws SQLException {
    postgres.createDatabase(DATABASE);
    postgres.createKeycloakDatabase(secret(Secret.KEYCLOAK_DATABASE));
    RolePasswords passwords =
        new RolePasswords(
            secret(Secret.APP_MIGRATOR), secret(Secret.APP_RW), secret(Secret.NET_RO));
    new SetUpRoles(passwords).setUp(postgres.superuser(DATABASE));
    return "app_owner, app_migrator, app_rw, net_ro";
  }

  private String migrate() {
    return new MigrateSchemas().migrate(migrator()) + " scripts run";
  }

  private String startMail() {
    mails.start();
    console.start();
    return consoleUrl();
  }

  private String installPlugins() throws IOException, SQLException {
    InstallFolder.Outcome outcome =
        new LocalPlugins(home, migrator()).installBuilt(settings.checkout().plugins());
    outcome.refused().forEach(why -> steps.say("  Refused: " + why));
    return outcome.installed().isEmpty() ? "none" : String.join(", ", outcome.installed());
  }

  /** Installs what is built into these folders from now on, whenever it is asked to look. */
  public ReloadBuilds reloading(List<Path> folders, Consumer<String> telling) throws IOException {
    return new LocalPlugins(home, migrator()).reloading(folders, telling);
  }

  private Keycloak prepareKeycloak() throws IOException {
    long began = System.nanoTime();
    boolean known = Keycloak.isBuilt();
    if (!known) {
      steps.say("  Keycloak is being built for PostgreSQL, once; this takes about a minute ...");
    }
    Environment environment = new Environment(this, home);
    Keycloak keycloak = new Keycloak(home, settings.checkout(), environment.ofKeycloak());
    if (!known) {
      steps.done("Keycloak", "built for PostgreSQL, once", began);
    }
    return keycloak;
  }

  private Payara preparePayara() throws IOException {
    IsolationRun.lay(settings.checkout().war(), home.isolationRun());
    Map<String, String> environment = new HashMap<>(new Environment(this, home).ofServer());
    environment.putAll(settings.more());
    return new Payara(home, settings.checkout(), port(Ports.Service.PORTAL), environment);
  }

  /** Blocks until a server fell so often that the platform gives up, and returns the reason. */
  public CannotGoOn awaitFailure() {
    return crew.awaitFailure();
  }

  /** The network's own address; a tenant's is its alias in front of the host. */
  public String apex() {
    return "http://localhost:" + port(Ports.Service.PORTAL);
  }

  /** The addresses of all portals, the network's first. */
  public List<String> portals() throws SQLException {
    List<String> portals = new ArrayList<>();
    try (Connection connection = migrator().open();
        Statement statement = connection.createStatement();
        ResultSet hosts = statement.executeQuery("select host from sys.host order by tenant_id")) {
      while (hosts.next()) {
        portals.add("http://" + hosts.getString(1) + ":" + port(Ports.Service.PORTAL) + "/");
      }
    }
    return portals;
  }

  /** Keycloak's address for browsers and for the server alike. */
  public String keycloak() {
    return "http://localhost:" + port(Ports.Service.KEYCLOAK);
  }

  /** The page with mails and one-time codes. */
  public String consoleUrl() {
    return "http://localhost:" + port(Ports.Service.CONSOLE) + "/";
  }

  public int port(Ports.Service service) {
    return ports.of(service);
  }

  public String secret(Secret secret) {
    return secrets.get(secret);
  }

  /** The mails sent so far. */
  public MailCatcher mails() {
    return mails;
  }

  /** The accounts for trying out, in the order of their file. */
  public List<DemoLogin> demoLogins() {
    return demoLogins;
  }

  /** The memory all processes hold now, as one line. */
  public String footprint() {
    return Footprint.of(crew.children()).toString();
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

  String databaseUrl(String database) {
    return postgres.url(database);
  }

  /** Stops what was started, the last first; may be called at any time and twice. */
  @Override
  public void close() {
    operating.close();
    crew.stop();
    console.stop();
    mails.stop();
    try {
      lock.close();
    } catch (IOException e) {
      throw new CannotGoOn("The lock could not be given back: " + e.getMessage(), e);
    }
  }

  /** Where the tenants' files lie. */
  public Path files() {
    return home.files();
  }

  /** The folder the server loads plugins from. */
  public Path plugins() {
    return home.plugins();
  }

  /** The file with the key that seals what is built here. */
  public Path pluginKey() {
    return home.pluginKey();
  }

  /** The file with the key archives are signed with. */
  public Path archiveKey() {
    return home.archiveKey();
  }
}
