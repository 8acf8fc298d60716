package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.archive.ExportTenant;
import org.infitah.cli.archive.Shelf;
import org.infitah.cli.signing.Digests;
import org.infitah.cli.signing.SigningKey;

/**
 * Makes the archives that tenants asked for, and takes away those whose days are over or that a
 * newer one replaces. Each part may be done again: a file that has its name is whole.
 */
final class MakeArchives {

  private static final System.Logger LOG = System.getLogger(MakeArchives.class.getName());
  private static final int MOST_ATTEMPTS = 10;

  private final Map<UUID, Instant> resting = new HashMap<>();
  private final Path key;
  private final Shelf shelf;

  /**
   * @param files the folder with a folder of files for each tenant
   * @param key the file with this installation's key for archives
   */
  MakeArchives(Path files, Path key) {
    this.shelf = new Shelf(files);
    this.key = key;
  }

  private record Asked(int tenant, String alias, UUID id, int attempts, int days) {}

  /** Does all that is due now. */
  void all(Operation operation) throws SQLException {
    OperatorDatabase database = operation.database();
    takeAway(database, operation.clock());
    for (Asked asked : asked(database)) {
      if (!operation.clock().instant().isBefore(resting.getOrDefault(asked.id(), Instant.MIN))) {
        make(operation, asked);
      }
    }
  }

  private static List<Asked> asked(OperatorDatabase database) throws SQLException {
    return database.inTransaction(
        transaction ->
            transaction
                .query(
                    "select jsonb_build_object('tenant', t.id, 'alias', t.alias, 'id', a.id,"
                        + " 'attempts', a.attempts, 'days', w.amount) from core.archive a"
                        + " join sys.tenant t on t.id = a.tenant_id join sys.allowance w"
                        + " on w.level = t.level and w.key = 'archive-days'"
                        + " where a.state = 'asked' order by a.asked_at limit 10")
                .stream()
                .map(MakeArchives::asked)
                .toList());
  }

  private static Asked asked(JsonObject row) {
    return new Asked(
        row.getInt("tenant"),
        row.getString("alias"),
        UUID.fromString(row.getString("id")),
        row.getInt("attempts"),
        row.getInt("days"));
  }

  private void make(Operation operation, Asked asked) throws SQLException {
    OperatorDatabase database = operation.database();
    try {
      database.alone(
          "archive " + asked.id(),
          () -> {
            if (waits(database, asked)) {
              made(operation, asked);
            }
            return asked;
          });
      resting.remove(asked.id());
    } catch (SQLException e) {
      if (Operator.isAway(e)) {
        throw e;
      }
      failed(operation, asked, e);
    } catch (RuntimeException e) {
      failed(operation, asked, e);
    }
  }

  private static boolean waits(OperatorDatabase database, Asked asked) throws SQLException {
    return database.inTransaction(
        transaction ->
            !transaction
                .query(
                    "select to_jsonb(a) from core.archive a where tenant_id = ? and id = ?"
                        + " and state = 'asked'",
                    asked.tenant(),
                    asked.id())
                .isEmpty());
  }

  private void made(Operation operation, Asked asked) throws SQLException {
    SigningKey own = SigningKey.at(key);
    Path place = shelf.prepare(asked.tenant(), asked.id());
    if (!Files.exists(place)) {
      new ExportTenant(operation, shelf.files(), own, Progress.SILENT).export(asked.alias(), place);
    }
    Instant now = operation.clock().instant();
    Instant ends = now.plus(Duration.ofDays(asked.days()));
    List<UUID> replaced =
        operation
            .database()
            .inTransaction(
                transaction -> {
                  transaction.asTenant(asked.tenant());
                  List<UUID> before = kept(transaction, asked.tenant());
                  transaction.update(
                      "update core.archive set state = 'gone', version = version + 1"
                          + " where tenant_id = ? and state = 'made'",
                      asked.tenant());
                  transaction.update(
                      "update core.archive set state = 'made', made_at = ?, ends_at = ?, bytes = ?,"
                          + " digest = ?, signed_with = ?, version = version + 1"
                          + " where tenant_id = ? and id = ?",
                      moment(now),
                      moment(ends),
                      Shelf.size(place),
                      Digests.sha256(place),
                      own.told(),
                      asked.tenant(),
                      asked.id());
                  new TellAdmins(operation)
                      .tell(
                          transaction,
                          asked.alias(),
                          "archive.ready",
                          Map.of("until", TellAdmins.moment(transaction, ends)),
                          "/manage/archives");
                  return before;
                });
    replaced.forEach(id -> shelf.remove(asked.tenant(), id));
  }

  private static List<UUID> kept(Transaction transaction, int tenant) throws SQLException {
    return transaction
        .query(
            "select jsonb_build_object('id', id) from core.archive where tenant_id = ?"
                + " and state = 'made'",
            tenant)
        .stream()
        .map(row -> UUID.fromString(row.getString("id")))
        .toList();
  }

  private void failed(Operation operation, Asked asked, Exception why) throws SQLException {
    LOG.log(System.Logger.Level.ERROR, asked.toString(), why);
    boolean over = asked.attempts() + 1 >= MOST_ATTEMPTS;
    if (over) {
      resting.remove(asked.id());
    } else {
      resting.put(
          asked.id(), operation.clock().instant().plusSeconds(1L << Math.min(asked.attempts(), 6)));
    }
    operation
        .database()
        .transact(
            transaction -> {
              transaction.asTenant(asked.tenant());
              transaction.update(
                  "update core.archive set attempts = attempts + 1, state = ?, version = version + 1"
                      + " where tenant_id = ? and id = ? and state = 'asked'",
                  over ? "failed" : "asked",
                  asked.tenant(),
                  asked.id());
            });
  }

  /** First the file, then the word for it: whoever is stopped in between does it again. */
  private void takeAway(OperatorDatabase database, Clock clock) throws SQLException {
    OffsetDateTime now = moment(clock.instant());
    List<JsonObject> over =
        database.inTransaction(
            transaction ->
                transaction.query(
                    "select jsonb_build_object('tenant', tenant_id, 'id', id) from core.archive"
                        + " where state = 'made' and ends_at <= ? limit 50",
                    now));
    for (JsonObject row : over) {
      int tenant = row.getInt("tenant");
      UUID id = UUID.fromString(row.getString("id"));
      shelf.remove(tenant, id);
      database.transact(
          transaction -> {
            transaction.asTenant(tenant);
            transaction.update(
                "update core.archive set state = 'gone', version = version + 1"
                    + " where tenant_id = ? and id = ?",
                tenant,
                id);
          });
    }
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
