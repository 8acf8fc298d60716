package org.infitah.cli.apply;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.cli.config.TenantFile;

/** The modules of a tenant's file: what the network allows it, and what it enables. */
final class ModuleRows {

  /** What the server calls the jobs of all modules of a tenant. */
  private static final UUID JOBS = UUID.fromString("00000000-0000-0000-0000-000000000029");

  /** Whom the rows name that nobody signed in for. */
  private static final String OPERATOR = "operator";

  private final Reconcile reconcile;
  private final Uuid7 ids;
  private final Clock clock;

  ModuleRows(Reconcile reconcile, Uuid7 ids, Clock clock) {
    this.reconcile = reconcile;
    this.ids = ids;
    this.clock = clock;
  }

  /** Brings both to what the file says, as far as nobody decided otherwise since. */
  void write(Transaction transaction, TenantFile file, String scope, int tenant)
      throws SQLException {
    reconcile.rows(
        transaction,
        "sys.module_allowance",
        scope + "/module-allowance",
        Optional.empty(),
        allowed(file, tenant));
    reconcile.rows(
        transaction, "core.module", scope + "/module", Optional.of(tenant), enabled(file));
    if (file.modules().stream().anyMatch(module -> module.enabled())) {
      transaction.asTenant(tenant);
      transaction.query(
          "select jsonb_build_object('noted', cast(sys.schedule_work('module-job', ?, ?) as text))",
          JOBS,
          clock.instant().atOffset(ZoneOffset.UTC));
      transaction.asOperator();
    }
  }

  /** The decision about this tenant alone; what is said of its level stands beside it. */
  private List<Desired> allowed(TenantFile file, int tenant) {
    return file.modules().stream()
        .map(
            module ->
                Desired.of(
                    module.id().text(),
                    Map.of("plugin_id", module.id(), "tenant_id", tenant),
                    Map.of("allowed", module.allowed()),
                    Map.of("reason", "", "set_by", OPERATOR, "set_at", clock.instant())))
        .toList();
  }

  private List<Desired> enabled(TenantFile file) {
    return file.modules().stream()
        .map(
            module ->
                Desired.of(
                    module.id().text(),
                    Map.of("plugin_id", module.id()),
                    Map.of("enabled", module.enabled()),
                    Map.of(
                        "id", ids.next(), "changed_by", OPERATOR, "changed_at", clock.instant())))
        .toList();
  }
}
