package org.infitah.cli.operate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.archive.TenantTables;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.keycloak.ReturnAddresses;

/**
 * Erases a tenant: first its host says that it is gone, then Keycloak forgets it, then its files
 * and all its rows go, and a stone with the count of them stays. Each part may be done again.
 */
public final class EraseTenant {

  /** Rows that outlive their tenant: that it was a member, what its host says, and its stone. */
  private static final Set<String> KEPT = Set.of("net.membership", "sys.host", "sys.tombstone");

  private final OperatorDatabase database;
  private final Organizations organizations;
  private final ReturnAddresses addresses;
  private final PublicAddress address;
  private final Place place;
  private final Clock clock;

  /**
   * Where a tenant is, besides the database and Keycloak.
   *
   * @param files the folder with a folder of files for each tenant
   * @param forgotten how long web nodes may still take it for what it was
   */
  public record Place(Path files, Duration forgotten) {}

  EraseTenant(Operation operation, Place place) {
    this.database = operation.database();
    this.organizations = new Organizations(operation.keycloak());
    this.addresses = new ReturnAddresses(operation.keycloak());
    this.address = operation.address();
    this.clock = operation.clock();
    this.place = place;
  }

  /** Erases it; {@code false} when it is not archived, or nobody wishes it any more. */
  boolean erase(Task task, Consumer<String> taken) throws SQLException {
    String alias = task.subject();
    int id = database.inTransaction(transaction -> close(transaction, alias));
    if (id == 0) {
      return false;
    }
    taken.accept("closed");
    rest();
    organizations.find(alias).ifPresent(organizations::remove);
    database.alone(
        "return addresses",
        () -> {
          addresses.remove(address.callback(alias + "." + address.domain()));
          for (String host : domains(id)) {
            addresses.remove(address.callback(host));
          }
          return id;
        });
    taken.accept("keycloak");
    Path folder = place.files().resolve(Integer.toString(id));
    int removed = counted(task, folder);
    removeFiles(folder);
    taken.accept("files");
    database.transact(
        transaction -> {
          if (!isErased(transaction, id)) {
            rows(transaction, id, alias, removed);
          }
        });
    taken.accept("erased");
    return true;
  }

  /** The domains it had, or was giving up. */
  private List<String> domains(int id) throws SQLException {
    return database
        .inTransaction(
            transaction ->
                transaction.query(
                    "select jsonb_build_object('host', host) from core.domain where tenant_id = ?"
                        + " and state in ('proved', 'leaving') union select jsonb_build_object('host',"
                        + " host) from sys.host where tenant_id = ? and proved",
                    id,
                    id))
        .stream()
        .map(row -> row.getString("host"))
        .toList();
  }

  private static int close(Transaction transaction, String alias) throws SQLException {
    transaction.update(
        "update sys.tenant set state = 'erased', state_since = now() where alias = ?"
            + " and state = 'archived' and exists (select from core.erasure e where e.tenant_id = 1"
            + " and e.subject = alias and e.state = 'confirmed' and e.due_at <= now())",
        alias);
    return transaction
        .query(
            "select jsonb_build_object('id', coalesce(max(id), 0)) from sys.tenant"
                + " where alias = ? and state = 'erased'",
            alias)
        .get(0)
        .getInt("id");
  }

  private void rows(Transaction transaction, int id, String alias, int removed)
      throws SQLException {
    JsonObjectBuilder counts = Json.createObjectBuilder();
    long all = 0;
    transaction.update(
        "insert into net.membership (tenant_id, id, standing, since, alias, level, code, names,"
            + " region_code, population, population_as_of, source, recorded_at) select tenant_id,"
            + " gen_random_uuid(), 'left', to_char(now() at time zone 'Africa/Casablanca',"
            + " 'YYYY-MM-DD'), alias, level, code, names, region_code, population,"
            + " population_as_of, null, now() from net.membership where tenant_id = ?"
            + " order by recorded_at desc, id desc limit 1",
        id);
    transaction.update("delete from sys.host where tenant_id = ? and proved", id);
    for (TenantTables.Table table : TenantTables.childrenFirst(transaction)) {
      if (KEPT.contains(table.name())) {
        continue;
      }
      int rows = transaction.update("delete from " + table.name() + " where tenant_id = ?", id);
      all += rows;
      counts.add(table.name(), rows);
    }
    transaction.update(
        "delete from sys.applied_field where scope = ? or starts_with(scope, ?)",
        "tenant/" + alias,
        "tenant/" + alias + "/");
    JsonObject proof =
        Json.createObjectBuilder()
            .add("rows", all)
            .add("files", removed)
            .add("tables", counts)
            .build();
    transaction.update(
        "insert into sys.tombstone (tenant_id, alias, level, code, names, reason, asked_by,"
            + " confirmed_by, erased_at, proof) select t.id, t.alias, t.level, t.code, t.names,"
            + " e.reason, e.asked_by, e.confirmed_by, ?, cast(? as jsonb) from sys.tenant t join"
            + " core.erasure e on e.tenant_id = 1 and e.subject = t.alias and e.state = 'confirmed'"
            + " where t.id = ? on conflict (tenant_id) do nothing",
        clock.instant().atOffset(ZoneOffset.UTC),
        proof.toString(),
        id);
    // The collectivity may come again under another name; this one is never given twice.
    transaction.update(
        "update sys.tenant set code = null, brand = '{}', example = false where id = ?", id);
    transaction.update(
        "update core.task set wish = wish - 'email' where tenant_id = 1 and subject = ?", alias);
    transaction.update(
        "update core.erasure set state = 'done', version = version + 1 where tenant_id = 1"
            + " and subject = ? and state = 'confirmed'",
        alias);
  }

  /** Whether all of it is gone, and only the word was not written down. */
  private static boolean isErased(Transaction transaction, int id) throws SQLException {
    return !transaction
        .query("select to_jsonb(t) from sys.tombstone t where tenant_id = ?", id)
        .isEmpty();
  }

  /** How many files there are before the first is removed, remembered for whoever goes on. */
  private int counted(Task task, Path folder) throws SQLException {
    int found = files(folder).size();
    return database.inTransaction(
        transaction -> {
          transaction.update(
              "update core.task set wish = jsonb_build_object('files', ?) || wish where tenant_id = 1"
                  + " and id = ?",
              found,
              task.id());
          return transaction
              .query("select wish from core.task where tenant_id = 1 and id = ?", task.id())
              .get(0)
              .getInt("files");
        });
  }

  private static List<Path> files(Path folder) {
    return below(folder).stream().filter(Files::isRegularFile).toList();
  }

  private static void removeFiles(Path folder) {
    for (Path path : below(folder)) {
      try {
        Files.delete(path);
      } catch (IOException e) {
        throw new CannotGoOn(path + " cannot be removed: " + e.getMessage(), e);
      }
    }
  }

  /** All in a folder that may not be there, and the folder itself at last. */
  private static List<Path> below(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> below = Files.walk(folder)) {
      return below.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw new CannotGoOn("The files in " + folder + " cannot be read: " + e.getMessage(), e);
    }
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
