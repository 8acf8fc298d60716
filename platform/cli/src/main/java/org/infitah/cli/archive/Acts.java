package org.infitah.cli.archive;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.apply.Uuid7;

/** What the operator did with a tenant's archive, in its own record of acts and the network's. */
final class Acts {

  private static final int NETWORK = 1;

  private final Clock clock;
  private final Uuid7 ids;

  Acts(Clock clock) {
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /** Records the act in both; the transaction is the operator's again afterwards. */
  void record(Transaction transaction, int tenant, String what, String archive, String alias)
      throws SQLException {
    record(transaction, tenant, "tenant." + what, archive);
    record(transaction, NETWORK, "member." + what, alias);
    transaction.asOperator();
  }

  private void record(Transaction transaction, int tenant, String act, String object)
      throws SQLException {
    transaction.asTenant(tenant);
    transaction.update(
        "insert into core.audit (id, at, actor, act, object) values (?, ?, 'operator', ?, ?)",
        ids.next(),
        clock.instant().atOffset(ZoneOffset.UTC),
        act,
        object);
  }
}
