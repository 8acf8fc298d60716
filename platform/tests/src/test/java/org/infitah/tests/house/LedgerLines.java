package org.infitah.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.cli.ledger.LedgerVerifier;
import org.infitah.cli.ledger.LedgerVerifier.Broken;
import org.infitah.tests.identity.Waiting;

/** The public ledger of a real portal, which only grows: tests begin it anew. */
public final class LedgerLines {

  private static final Duration SOON = Duration.ofMinutes(2);

  private LedgerLines() {}

  /**
   * Waits until every line is chained, checks the arithmetic as anybody can, and answers the ledger
   * as it is handed out.
   */
  public static String checked(String alias, Path folder)
      throws IOException, Broken, InterruptedException, SQLException {
    String all =
        " from core.ledger_event e join sys.tenant t on t.id = e.tenant_id where alias = ?";
    Waiting.until(
        SOON,
        () ->
            ask(
                    "select count(*)"
                        + all
                        + " and not exists (select from core.ledger_link l where l.tenant_id ="
                        + " e.tenant_id and l.event_id = e.id)",
                    alias)
                .equals("0"));
    String content = Http.on(alias + ".localhost").get("/api/v1/ledger/content").body();
    Path file = Files.writeString(folder.resolve(alias + ".tsv"), content);
    assertThat(LedgerVerifier.verify(file.toString(), ""))
        .startsWith(ask("select count(*)" + all, alias) + ":");
    return content;
  }

  private static String ask(String query, String alias) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, query, alias);
    }
  }

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
