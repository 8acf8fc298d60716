package org.infitah.tests.provisioning;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.archive.Archive;
import org.infitah.cli.archive.ExportTenant;
import org.infitah.cli.archive.ImportTenant;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.keycloak.Organizations.Member;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.cli.signing.SigningKey;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Table;

/** Tenants of the run's platform in archives, and what a tenant is made of, to be compared. */
final class Archived {

  static final SigningKey KEY = SigningKey.at(Path.of("target/archive.key").toAbsolutePath());

  private Archived() {}

  /** Exports a tenant of the platform of this run. */
  static Path export(String alias, Path target, Progress progress) throws SQLException {
    LocalPlatform platform = Running.platform().local();
    Clock clock = clock();
    PublicAddress address =
        new PublicAddress("http", "localhost", Optional.of(platform.port(Ports.Service.PORTAL)));
    try (OperatorDatabase database = OperatorDatabase.open(platform.migrator(), false)) {
      Report silent = new Report(new PrintWriter(Writer.nullWriter()));
      Operation operation = new Operation(database, keycloak(), address, clock, silent, true);
      new ExportTenant(operation, platform.files(), KEY, progress).export(alias, target);
    }
    return target;
  }

  /** Exports a tenant of another installation. */
  static Path export(Installation installation, Path files, String alias, Path target)
      throws SQLException {
    installation.work(
        operation ->
            new ExportTenant(operation, files, KEY, Progress.SILENT).export(alias, target));
    return target;
  }

  /** Makes a tenant there of an archive. */
  static void into(
      Installation installation,
      Path files,
      String alias,
      Path file,
      boolean replace,
      Progress heard)
      throws SQLException {
    try (Archive archive = Archive.open(file, List.of(KEY.open()))) {
      installation.work(
          operation ->
              new ImportTenant(operation, new ImportTenant.Place(files, Duration.ZERO), heard)
                  .into(alias, archive, replace));
    }
  }

  static AdminApi keycloak() {
    LocalPlatform platform = Running.platform().local();
    return new AdminApi(
        KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION)),
        clock());
  }

  private static Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }

  /** Every row of a tenant in every table the catalogue knows, without its number. */
  static Map<String, List<String>> tables(Connection behind, String alias) throws SQLException {
    String id = Sql.value(behind, "select id from sys.tenant where alias = ?", alias);
    List<String> names =
        new ArrayList<>(Catalogue.tables(behind).stream().map(Table::name).toList());
    names.add("sys.work");
    Map<String, List<String>> tables = new TreeMap<>();
    for (String name : names) {
      tables.put(
          name,
          Sql.column(
              behind,
              "select (to_jsonb(t) - 'tenant_id')::text from "
                  + name
                  + " t where tenant_id = "
                  + id));
    }
    tables.put(
        "sys.tenant",
        Sql.column(behind, "select (to_jsonb(t) - 'id')::text from sys.tenant t where id = " + id));
    tables.put(
        "sys.applied_field",
        Sql.column(
            behind,
            "select (to_jsonb(t))::text from sys.applied_field t where (scope = ? or"
                + " starts_with(scope, ?)) and scope not in (?, ?)",
            "tenant/" + alias,
            "tenant/" + alias + "/",
            "tenant/" + alias + "/keycloak",
            "tenant/" + alias + "/archive"));
    tables.replaceAll((name, rows) -> rows.stream().sorted().toList());
    return tables;
  }

  /** Its files by name, with what is in them. */
  static Map<String, String> files(Path root, int id) throws IOException {
    Path folder = root.resolve(Integer.toString(id));
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> below = Files.walk(folder)) {
        below
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(folder.relativize(file).toString(), text(file)));
      }
    }
    return files;
  }

  private static String text(Path file) {
    try {
      // Pictures are no text: each byte stands for a letter.
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who is a member of its organization, and in which groups. */
  static List<Member> members(AdminApi api, String alias) {
    Organizations organizations = new Organizations(api);
    return organizations.find(alias).map(organizations::members).orElseThrow().stream()
        .sorted(Comparator.comparing(member -> member.email().orElse("")))
        .toList();
  }
}
