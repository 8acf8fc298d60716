package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infitah.cli.config.ProgrammeFile;
import org.infitah.cli.config.TenantFile;
import org.infitah.cli.config.Vocabulary.Level;

/**
 * Writes what a file states into a tenant's own tables, once. The audit row written with it is the
 * mark: from then on the content is the tenant's, and the file is history.
 */
final class ImportContent {

  private static final String ACT = "content.imported";

  private final Clock clock;
  private final Uuid7 ids;
  private final Report report;

  ImportContent(Clock clock, Uuid7 ids, Report report) {
    this.clock = clock;
    this.ids = ids;
    this.report = report;
  }

  /** Imports both files of the tenant the transaction is bound to, as far as not done before. */
  void into(Transaction transaction, TenantFile tenant, java.util.Optional<ProgrammeFile> programme)
      throws SQLException {
    Map<String, UUID> sources = new HashMap<>();
    for (JsonObject source : transaction.rows("core.source", JsonValue.EMPTY_JSON_OBJECT)) {
      sources.put(source.getString("code"), UUID.fromString(source.getString("id")));
    }
    UUID collectivity =
        UUID.fromString(
            transaction
                .rows("core.collectivity", JsonValue.EMPTY_JSON_OBJECT)
                .get(0)
                .getString("id"));
    ContentRows rows = new ContentRows(tenant.reference(), sources, ids);
    if (fresh(transaction, "tenant.yaml")) {
      TenantRows.write(tenant, collectivity, rows);
      finish(transaction, tenant, "tenant.yaml", rows.rows());
    }
    if (programme.isPresent() && fresh(transaction, "programme.yaml")) {
      int before = rows.rows().size();
      Row row = ProgrammeRows.write(programme.get(), rows);
      List<Row> written = new ArrayList<>(rows.rows().subList(before, rows.rows().size()));
      if (tenant.level() != Level.NETWORK) {
        written.add(published(row, programme.get()));
      }
      finish(transaction, tenant, "programme.yaml", written);
    }
  }

  private Row published(Row row, ProgrammeFile programme) {
    return new Row("net.programme", row.id())
        .with("reference", row.json().getString("reference"))
        .with("title", programme.title())
        .with("from_year", programme.period().map(ProgrammeFile.Period::fromYear))
        .with("to_year", programme.period().map(ProgrammeFile.Period::toYear))
        .with("status", programme.status())
        .with("projects", programme.projects().size())
        .with("axes", programme.axes().size())
        .with(
            "adopted_on",
            programme.councilSessions().stream()
                .filter(session -> !session.planned())
                .filter(session -> session.decision().isPresent())
                .map(ProgrammeFile.CouncilSession::heldOn)
                .findFirst())
        .with("published_at", clock.instant());
  }

  private static boolean fresh(Transaction transaction, String file) throws SQLException {
    return transaction
        .rows("core.audit", Json.createObjectBuilder().add("act", ACT).add("object", file).build())
        .isEmpty();
  }

  private void finish(Transaction transaction, TenantFile tenant, String file, List<Row> rows)
      throws SQLException {
    Map<String, Map<Set<String>, List<JsonObject>>> tables = new LinkedHashMap<>();
    for (Row row : rows) {
      JsonObject json = row.json();
      tables
          .computeIfAbsent(row.table(), table -> new LinkedHashMap<>())
          .computeIfAbsent(json.keySet(), columns -> new ArrayList<>())
          .add(json);
    }
    for (Map.Entry<String, Map<Set<String>, List<JsonObject>>> table : tables.entrySet()) {
      for (List<JsonObject> alike : table.getValue().values()) {
        transaction.insert(table.getKey(), alike);
      }
    }
    Row audit =
        new Row("core.audit", ids.next())
            .with("at", clock.instant())
            .with("actor", "operator")
            .with("act", ACT)
            .with("object", file)
            .with("after", Json.createObjectBuilder().add("rows", rows.size()).build());
    transaction.insert("core.audit", List.of(audit.json()));
    report.added("tenant/" + tenant.alias() + "/" + file + " (" + rows.size() + " rows)");
  }
}
