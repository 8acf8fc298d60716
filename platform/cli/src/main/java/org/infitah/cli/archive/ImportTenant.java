package org.infitah.cli.archive;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.ProvisionTenant;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.config.Code;
import org.infitah.cli.config.Colour;
import org.infitah.cli.config.LocalText;
import org.infitah.cli.config.TenantFile;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.config.Vocabulary.Level;

/**
 * Makes a tenant of an archive, as provisioning makes one of files; or sets a living one back to
 * the archive's moment, while the others go on. Each part may be done again, so that a run that was
 * killed anywhere is finished by the next.
 */
public final class ImportTenant {

  private static final Colour PLAIN = new Colour("#0b5d4f");
  private static final TenantFile.Brand BRAND = new TenantFile.Brand(PLAIN, PLAIN, PLAIN, PLAIN);

  private final Operation operation;
  private final OperatorDatabase database;
  private final ProvisionTenant provision;
  private final Place place;
  private final Progress progress;

  /**
   * Where tenants are, besides the database and Keycloak.
   *
   * @param files the folder with a folder of files for each tenant
   * @param forgotten how long web nodes may still take one for what it was
   */
  public record Place(Path files, Duration forgotten) {}

  public ImportTenant(Operation operation, Place place, Progress progress) {
    this.operation = operation;
    this.database = operation.database();
    this.provision = new ProvisionTenant(operation, progress);
    this.place = place;
    this.progress = progress;
  }

  /**
   * Does it, and answers the tenant's number.
   *
   * @param alias what it is called here
   * @param replace whether a living tenant of that name gives way
   * @throws CannotGoOn with the reason, before anything is written
   */
  public int into(String alias, Archive archive, boolean replace) throws SQLException {
    return database.alone("import " + alias, () -> work(alias, archive, replace));
  }

  private int work(String alias, Archive archive, boolean replace) throws SQLException {
    Admission.Verdict verdict =
        database.inTransaction(new Admission(archive, alias, replace)::decide);
    progress.taken(alias, "admitted");
    if (!verdict.filled()) {
      provision.provision(
          tenant(alias, archive.manifest()), new Filling(alias, archive, verdict.living()));
    }
    int id = database.inTransaction(transaction -> tidy(transaction, alias, archive));
    progress.taken(alias, "done");
    return id;
  }

  /** Prepares, then fills. */
  private final class Filling implements ProvisionTenant.Filling {

    private final String alias;
    private final Archive archive;
    private final boolean living;
    private Map<String, String> people = Map.of();

    Filling(String alias, Archive archive, boolean living) {
      this.alias = alias;
      this.archive = archive;
      this.living = living;
    }

    @Override
    public void prepare(int id) throws SQLException {
      putFiles(id);
      progress.taken(alias, "files");
      if (living) {
        database.transact(
            transaction ->
                transaction.update(
                    "update sys.tenant set state = 'provisioning', state_since = now()"
                        + " where id = ?",
                    id));
        progress.taken(alias, "closed");
        rest();
      }
      People members = read();
      people = new LinkedHashMap<>(members.join(operation.keycloak(), alias));
      members.leaveOthers(operation.keycloak(), alias, people);
      people.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
      progress.taken(alias, "people");
    }

    @Override
    public void fill(Transaction transaction, int id) throws SQLException {
      new TenantFilling(archive, alias, people, operation.clock()).fill(transaction, id);
    }

    private People read() {
      try (InputStream in = archive.entry(ExportTenant.PEOPLE)) {
        return People.read(in);
      } catch (IOException e) {
        throw new CannotGoOn("The archive cannot be read: " + e.getMessage(), e);
      }
    }

    /** Nobody knows of them before their rows appear. */
    private void putFiles(int id) {
      TenantFolder folder = TenantFolder.of(place.files(), id);
      for (String name : archive.manifest().entries().keySet()) {
        if (name.startsWith("files/")) {
          try (InputStream in = archive.entry(name)) {
            folder.put(name.substring("files/".length()), in);
          } catch (IOException e) {
            throw new CannotGoOn("A file cannot be kept: " + e.getMessage(), e);
          }
        }
      }
    }
  }

  /** Removes the files that no row speaks of any more, and notes that all is done. */
  private int tidy(Transaction transaction, String alias, Archive archive) throws SQLException {
    String scope = "tenant/" + alias + "/archive";
    int id =
        transaction
            .query("select jsonb_build_object('id', id) from sys.tenant where alias = ?", alias)
            .get(0)
            .getInt("id");
    Optional<OffsetDateTime> filled =
        transaction
            .query("select to_jsonb(f) from sys.applied_field f where scope = ?", scope)
            .stream()
            .map(row -> OffsetDateTime.parse(row.getString("applied_at")))
            .findFirst();
    if (filled.isPresent()) {
      Set<String> ids =
          archive.manifest().entries().keySet().stream()
              .filter(name -> name.startsWith("files/"))
              .map(name -> name.substring("files/".length()).substring(0, 36))
              .collect(Collectors.toSet());
      TenantFolder.of(place.files(), id).removeOthers(ids, filled.get().toInstant());
      transaction.update("update sys.applied_field set field = 'done' where scope = ?", scope);
    }
    return id;
  }

  private static Tenant tenant(String alias, Manifest manifest) {
    JsonObject names = manifest.tenant().getJsonObject("names");
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : List.of("ar", "fr", "zgh")) {
      if (names.get(language) instanceof JsonString text) {
        texts.put(language, text.getString());
      }
    }
    return new Tenant(
        TenantFile.named(
            new Code(alias),
            Level.valueOf(manifest.level().toUpperCase(Locale.ROOT)),
            Optional.of(manifest.code()),
            new LocalText(texts, names.getString("source", "ar")),
            BRAND),
        Optional.empty());
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(place.forgotten().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Stopped.", e);
    }
  }
}
