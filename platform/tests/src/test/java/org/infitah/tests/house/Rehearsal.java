package org.infitah.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.apply.ApplyLocally;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.keycloak.ReturnAddresses;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;

/**
 * Sefrou once more, beside the real one and with its people, before its programme began; and the
 * clock of the whole platform, which is set. Both go with it.
 */
public final class Rehearsal implements AutoCloseable {

  public static final String ALIAS = "sefrou-2023";
  public static final String HOST = ALIAS + ".localhost";

  private static final String TENANT = "tenants/" + ALIAS;

  private final LocalPlatform platform = Running.platform().local();
  private final Path clock = Running.platform().tree().target().resolve("platform/clock");

  public Rehearsal() throws IOException, SQLException {
    new ApplyLocally(configured()).configure(platform);
  }

  /** It is this instant now, and goes on from there. */
  public void at(String instant) throws IOException {
    Path next = Files.writeString(clock.resolveSibling("clock.next"), instant);
    Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Somebody of Sefrou, signed in here. */
  public Visitor visitor(String username) {
    return Visitor.known(username, ALIAS);
  }

  private static Path configured() throws IOException {
    Path target = Running.platform().tree().target().resolve("rehearsal");
    Path original = Running.platform().tree().checkout().tenantsConfig();
    delete(target);
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(original.relativize(file).toString()));
      }
    }
    Path own = Files.createDirectories(target.resolve(TENANT));
    String real = Files.readString(target.resolve("tenants/sefrou/tenant.yaml"));
    Files.writeString(
        own.resolve("tenant.yaml"),
        real.replace("alias: sefrou", "alias: " + ALIAS)
            .replace("code: \"03.451\"", "code: \"03.991\"")
            .replace("reference: SEF", "reference: SFR"));
    try (InputStream programme =
        Objects.requireNonNull(
            Rehearsal.class.getResourceAsStream("/replay/programme.yaml"), "programme.yaml")) {
      Files.copy(programme, own.resolve("programme.yaml"));
    }
    Path accounts = target.resolve("demo-accounts.yaml");
    Files.writeString(
        accounts,
        Files.readString(accounts).replace("tenant: sefrou\n", "tenant: " + ALIAS + "\n"));
    return target;
  }

  @Override
  public void close() throws IOException, SQLException {
    Files.deleteIfExists(clock);
    KeycloakLogin login =
        KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION));
    AdminApi keycloak = new AdminApi(login, Clock.systemUTC());
    Organizations organizations = new Organizations(keycloak);
    organizations.find(ALIAS).ifPresent(organizations::remove);
    PublicAddress address =
        new PublicAddress("http", "localhost", Optional.of(platform.port(Ports.Service.PORTAL)));
    new ReturnAddresses(keycloak).remove(address.callback(HOST));
    try (Connection behind = Running.platform().superuser()) {
      forget(behind);
    }
    delete(Running.platform().tree().target().resolve("rehearsal"));
  }

  /** Every row of it, whatever it refers to. */
  private static void forget(Connection behind) throws SQLException {
    String id = Sql.value(behind, "select id from sys.tenant where alias = ?", ALIAS);
    List<String> tables =
        Sql.column(
            behind,
            "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on"
                + " n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname"
                + " = 'tenant_id' and not a.attisdropped where c.relkind in ('r', 'p') and not"
                + " c.relispartition and n.nspname not like 'pg_%'");
    behind.setAutoCommit(false);
    Sql.run(behind, "set local session_replication_role = replica");
    for (String table : tables) {
      Sql.run(behind, "delete from " + table + " where tenant_id = " + id);
    }
    Sql.run(
        behind,
        "delete from sys.applied_field where scope = 'tenant/"
            + ALIAS
            + "' or starts_with(scope, 'tenant/"
            + ALIAS
            + "/')",
        "delete from sys.tenant where id = " + id);
    behind.commit();
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
