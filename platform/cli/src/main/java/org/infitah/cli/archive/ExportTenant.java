package org.infitah.cli.archive;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.signing.SigningKey;

/**
 * Writes one tenant into an archive, all of it as it was at one moment, while it and the others go
 * on. The archive has its name only once it is whole, signed, and recorded among the acts.
 */
public final class ExportTenant {

  static final String APPLIED = "applied.jsonl";
  static final String PEOPLE = "people.json";

  private static final List<String> APPLIED_COLUMNS =
      List.of("below", "field", "value", "applied_at");

  private final OperatorDatabase database;
  private final AdminApi keycloak;
  private final Clock clock;
  private final Acts acts;
  private final Path files;
  private final SigningKey key;
  private final Progress progress;

  /**
   * @param files the folder with a folder of files for each tenant
   */
  public ExportTenant(Operation operation, Path files, SigningKey key, Progress progress) {
    this.database = operation.database();
    this.keycloak = operation.keycloak();
    this.clock = operation.clock();
    this.acts = new Acts(clock);
    this.files = files;
    this.key = key;
    this.progress = progress;
  }

  /**
   * Writes it.
   *
   * @throws CannotGoOn when there is no such tenant, or something has that name already
   */
  public Manifest export(String alias, Path target) throws SQLException {
    return database.alone("export " + alias, () -> write(alias, target.toAbsolutePath()));
  }

  private Manifest write(String alias, Path target) throws SQLException {
    if (Files.exists(target)) {
      throw new CannotGoOn(target + " is there already.");
    }
    People people = People.of(keycloak, alias);
    progress.taken(alias, "asked");
    try (ArchiveWriter writer = ArchiveWriter.beside(target)) {
      Manifest manifest =
          database.inTransaction(transaction -> whole(transaction, alias, people, writer));
      progress.taken(alias, "recorded");
      Files.move(writer.half(), target, StandardCopyOption.ATOMIC_MOVE);
      progress.taken(alias, "named");
      return manifest;
    } catch (IOException | UncheckedIOException e) {
      throw new CannotGoOn("The archive cannot be written: " + e.getMessage(), e);
    }
  }

  private Manifest whole(Transaction transaction, String alias, People people, ArchiveWriter writer)
      throws SQLException {
    // From here on the transaction sees one moment, however long it takes.
    transaction.update("set transaction isolation level repeatable read");
    JsonObject tenant = tenant(transaction, alias);
    int id = tenant.getInt("id");
    String archive = UUID.randomUUID().toString();
    String moment = clock.instant().toString();
    acts.record(transaction, id, "exported", archive, alias);
    try {
      rows(transaction, id, writer);
      writer.entry(APPLIED, APPLIED_COLUMNS, lines -> applied(transaction, alias, lines));
      progress.taken(alias, "rows");
      writer.entry(PEOPLE, List.of(), lines -> lines.write(people.json()));
      files(transaction, id, writer);
      progress.taken(alias, "files");
      Manifest manifest =
          new Manifest(
              archive,
              moment,
              Json.createObjectBuilder(tenant).remove("id").build(),
              TenantTables.versions(transaction),
              TenantTables.LEFT_OUT,
              writer.entries(),
              key.told());
      writer.sign(manifest, key);
      progress.taken(alias, "signed");
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject tenant(Transaction transaction, String alias) throws SQLException {
    JsonObject tenant =
        transaction.query("select to_jsonb(t) from sys.tenant t where alias = ?", alias).stream()
            .findFirst()
            .orElseThrow(() -> new CannotGoOn("There is no tenant " + alias + "."));
    String state = tenant.getString("state");
    if (state.equals("provisioning") || state.equals("erased")) {
      throw new CannotGoOn(alias + " is not whole: it is " + state + ".");
    }
    if (tenant.getString("level").equals("network")) {
      throw new CannotGoOn("The network is the installation itself: back up its database.");
    }
    return tenant;
  }

  private static void rows(Transaction transaction, int id, ArchiveWriter writer)
      throws SQLException, IOException {
    for (TenantTables.Table table : TenantTables.childrenFirst(transaction)) {
      if (!TenantTables.LEFT_OUT.containsKey(table.name())) {
        writer.entry(
            "tables/" + table.name() + ".jsonl",
            table.columns(),
            lines ->
                transaction.each(
                    "select (to_jsonb(t) - 'tenant_id')::text from "
                        + table.name()
                        + " t where tenant_id = ? order by "
                        + table.order(),
                    lines::line,
                    id));
      }
    }
  }

  /** What apply remembers of it; what Keycloak calls it is each installation's own. */
  private static void applied(Transaction transaction, String alias, ArchiveWriter.Lines lines)
      throws SQLException {
    String scope = "tenant/" + alias;
    transaction.each(
        "select jsonb_build_object('below', substr(scope, ?), 'field', field, 'value', value,"
            + " 'applied_at', applied_at)::text from sys.applied_field where (scope = ? or"
            + " starts_with(scope, ?)) and scope not in (?, ?) order by scope, field",
        lines::line,
        scope.length() + 1,
        scope,
        scope + "/",
        scope + "/keycloak",
        scope + "/archive");
  }

  private void files(Transaction transaction, int id, ArchiveWriter writer)
      throws SQLException, IOException {
    TenantFolder folder = TenantFolder.of(files, id);
    List<String> ids = new ArrayList<>();
    transaction.each(
        "select id::text from core.file where tenant_id = ? and state <> 'erased' order by id",
        ids::add,
        id);
    for (String file : ids) {
      for (String name : List.of(file, file + TenantFolder.SMALL)) {
        // The scanner's verdict removes bytes and keeps the row.
        if (Files.exists(folder.place(name))) {
          writer.file("files/" + name, folder.place(name));
        }
      }
    }
  }
}
