package org.infitah.cli.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.SetUpRoles;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL 17 from zonky's binaries, as our own child in the foreground. We run {@code initdb}
 * and {@code postgres} ourselves: zonky's class detaches the server, trusts every local connection
 * until told otherwise, and reports success when it merely reached an orphan.
 */
final class Postgres implements Part {

  static final String NAME = "postgres";
  static final String VERSION = "17.11.0";
  private static final String SUPERUSER = "postgres";

  private final Home home;
  private final int port;
  private final String password;
  private final Path programs;

  Postgres(Home home, int port, String password) throws IOException {
    this.home = home;
    this.port = port;
    this.password = password;
    this.programs = Unpacked.once("postgres-" + VERSION, Postgres::unpack);
  }

  private static void unpack(Path target) throws IOException {
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String archive = "/postgres-linux-" + machine + ".txz";
    try (InputStream packed = Postgres.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new CannotGoOn("No PostgreSQL for this machine: " + archive + " is not there.");
      }
      Unpacked.tar(new XZInputStream(packed), target, 0);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  boolean isNew() {
    return !Files.exists(home.postgres().resolve("PG_VERSION"));
  }

  /** Makes the data directory; it appears whole or not at all. */
  void initialise() throws IOException {
    if (Tools.isRoot() && !Tools.works("unshare", "--user", "true")) {
      throw new CannotGoOn(
          "PostgreSQL refuses root and this machine has no user namespaces: use an ordinary user.");
    }
    Path fresh = home.root().resolve("postgres.new");
    Home.delete(fresh);
    Path word =
        Files.createTempFile(
            home.root(),
            "word",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(word, password);
      List<String> command = new ArrayList<>(Tools.notAsRoot());
      command.addAll(
          List.of(
              programs.resolve("bin/initdb").toString(),
              "--pgdata=" + fresh,
              "--username=" + SUPERUSER,
              "--pwfile=" + word,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--locale-provider=icu",
              "--icu-locale=und"));
      Tools.run(command);
    } finally {
      Files.delete(word);
    }
    Files.move(fresh, home.postgres());
  }

  @Override
  public Child start() throws IOException {
    List<String> command = new ArrayList<>(Tools.notAsRoot());
    command.addAll(Tools.dyingWithUs(Child.Goodbye.INT));
    command.addAll(
        List.of(programs.resolve("bin/postgres").toString(), "-D", "" + home.postgres()));
    settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return Child.start(home, new Child.Program(NAME, command, Map.of(), Child.Goodbye.INT));
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("port", Integer.toString(port)),
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("unix_socket_directories", ""),
        Map.entry("password_encryption", "scram-sha-256"),
        Map.entry("fsync", "on"),
        Map.entry("full_page_writes", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("max_connections", "60"),
        Map.entry("shared_buffers", "128MB"),
        Map.entry("max_wal_size", "512MB"),
        Map.entry("timezone", "UTC"),
        Map.entry("log_timezone", "UTC"));
  }

  @Override
  public void awaitReady(Child child) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (System.nanoTime() < end) {
      if (!child.isAlive()) {
        throw child.failure("did not start");
      }
      try (Connection connection = superuser("postgres").open()) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException notYet) {
        if ("28P01".equals(notYet.getSQLState())) {
          child.stop(Duration.ofSeconds(20));
          throw new CannotGoOn(
              "PostgreSQL refuses the password in "
                  + home.secrets()
                  + ": use --reset or restore it.",
              notYet);
        }
      }
      Waiting.pause(100);
    }
    throw child.failure("was not ready after 3 minutes");
  }

  /** Makes the database Keycloak keeps its own data in, entered by its own role alone. */
  void createKeycloakDatabase(String word) throws SQLException {
    createDatabase("keycloak");
    try (Connection connection = superuser("keycloak").open();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "do $$ begin create role keycloak login nosuperuser nobypassrls;"
              + " exception when duplicate_object then null; end $$");
      SetUpRoles.setPassword(connection, "keycloak", word);
      statement.execute("alter database keycloak owner to keycloak");
      statement.execute("grant all on schema public to keycloak");
    }
  }

  Login superuser(String database) {
    return login(database, SUPERUSER, password);
  }

  Login login(String database, String user, String word) {
    return new Login(url(database), user, word);
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Makes a database unless it is there. */
  void createDatabase(String name) throws SQLException {
    try (Connection connection = superuser("postgres").open();
        PreparedStatement known =
            connection.prepareStatement("select from pg_database where datname = ?");
        Statement statement = connection.createStatement()) {
      known.setString(1, name);
      try (var rows = known.executeQuery()) {
        if (!rows.next()) {
          statement.execute("create database " + name);
          statement.execute("revoke all on database " + name + " from public");
        }
      }
    }
  }
}
