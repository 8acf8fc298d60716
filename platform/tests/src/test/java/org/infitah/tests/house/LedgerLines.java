package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.SQLException;

/** The public ledger of a real portal, which only grows: tests begin it anew. */
public final class LedgerLines {

  private LedgerLines() {}

  /** All of it, while nobody chains. */
  public static void forget(String alias) throws SQLException {
    String tenant = "(select id from sys.tenant where alias = '" + alias + "')";
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "do $$ begin lock table core.ledger_link in share row exclusive mode;"
              + " delete from core.ledger_link where tenant_id = "
              + tenant
              + "; delete from core.ledger_event where tenant_id = "
              + tenant
              + "; end $$");
    }
  }
}
