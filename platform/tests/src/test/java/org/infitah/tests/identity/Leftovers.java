package org.infitah.tests.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** Sign-ins that are over, and sessions that ended long ago, as days of work leave them behind. */
final class Leftovers {

  private static final String SIGN_IN =
      "insert into core.sign_in (tenant_id, id, token_hash, subject, sid, name, tokens, acr, roles,"
          + " started_at, seen_at, refresh_at, proven_until, expires_at) select id,"
          + " gen_random_uuid(), ?, 'fault', ?, 'fault', '', 'pwd', '{}', now(), now(), now(), now(),"
          + " now() + cast(? as interval) from sys.tenant where alias = 'sefrou'";

  private Leftovers() {}

  static void plant() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into sys.ended_sign_in (sid, ended_at) values"
              + " ('fault-old', now() - interval '11 hours'), ('fault-recent', now())");
      Sql.update(behind, SIGN_IN, "fault-ended", "fault-recent", "1 hour");
      Sql.update(behind, SIGN_IN, "fault-expired", "fault-other", "-1 second");
      Sql.update(behind, SIGN_IN, "fault-alive", "fault-other", "1 hour");
    }
  }

  static boolean areSwept() throws SQLException {
    return column("select token_hash from core.sign_in where subject = 'fault'")
            .equals(List.of("fault-alive"))
        && remembered().size() == 1;
  }

  /** What was recorded of them, in alphabetical order. */
  static List<String> acts() throws SQLException {
    return column("select act from core.audit where actor = 'fault' order by act");
  }

  /** Ended sessions that are still known. */
  static List<String> remembered() throws SQLException {
    return column("select sid from sys.ended_sign_in where sid like 'fault-%'");
  }

  private static List<String> column(String question) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, question);
    }
  }
}
