package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Appealing against a hiding and deciding it, tried by everybody else. */
final class AppealCells {

  private static final String API = "/api/v1/appeals";
  private static final String QUEUE = "/fr/manage/appeals";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/appeal",
          "POST /{lang}/manage/appeals/{reference}",
          "POST " + API,
          "PUT " + API + "/{reference}/decision");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ROWS =
      "select string_agg(a::text, ' ' order by a.id) from core.moderation_appeal a";
  private static final String IDEA = "CELL-APPEAL";
  private static final String RECEIPT = "CELL-APPE-AL22";
  private static final String BY_RECEIPT =
      "{\"receipt\": \"" + RECEIPT + "\", \"reasons\": \"CELL\"}";
  private static final String UPHELD =
      "{\"outcome\": \"upheld\", \"grounds\": {\"fr\": \"CELL grounds\"}}";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  AppealCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        hidden(behind);
        appealing(behind);
        deciding(behind);
      } finally {
        Sql.update(behind, "delete from core.moderation_appeal where about = ?", IDEA);
        Sql.update(behind, "delete from core.contribution where reference = ?", IDEA);
      }
    }
  }

  private static void hidden(Connection behind) throws SQLException {
    Sql.update(
        behind,
        "insert into core.contribution (tenant_id, id, consultation_id, reference, title, body,"
            + " language, channel, sent_key, receipt, made_at, state, hidden_for, hidden_by,"
            + " hidden_at) select c.tenant_id, gen_random_uuid(), c.id, ?, 'CELL', 'CELL words',"
            + " 'fr', 'paper', gen_random_uuid(), ?, now(), 'hidden', 'abuse', 'somebody', now()"
            + " from core.consultation c join sys.tenant t on t.id = c.tenant_id where t.alias = ?"
            + " limit 1",
        IDEA,
        RECEIPT,
        CanaryTenant.ALPHA.alias());
  }

  private void appealing(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    send(Http.on(BETA), "POST", API, BY_RECEIPT);
    send(other.on(BETA, API), "POST", API, BY_RECEIPT);
    send(Http.on(ALPHA), "POST", API, BY_RECEIPT.replace("AL22", "AL33"));
    send(citizen.on(ALPHA, API), "POST", API, "{\"about\": \"" + IDEA + "\", \"reasons\": \"x\"}");
    Visitor.post(Http.on(ALPHA), ALPHA, "/fr/appeal", "reasons=CELL&receipt=" + RECEIPT);
    Visitor.post(
        keeper.on(ALPHA, "/fr/appeal"),
        ALPHA,
        "/fr/appeal",
        "csrf=forged&reasons=CELL&receipt=" + RECEIPT);
    tally.cell("an appeal by somebody else", same(before, Sql.value(behind, ROWS)));
    rightful("appealing", send(Http.on(ALPHA), "POST", API, BY_RECEIPT).status() == 201);
  }

  private void deciding(Connection behind) throws SQLException {
    String reference =
        Sql.value(behind, "select reference from core.moderation_appeal where about = ?", IDEA);
    String way = API + "/" + reference + "/decision";
    String form = QUEUE + "/" + reference;
    String fields = "act=uphold&grounds=CELL+stolen+grounds";
    String before = Sql.value(behind, ROWS);
    send(Http.on(ALPHA), "PUT", way, UPHELD);
    send(other.on(ALPHA, way), "PUT", way, UPHELD);
    send(other.on(BETA, way), "PUT", way, UPHELD);
    send(keeper.on(BETA, way), "PUT", way, UPHELD);
    send(citizen.on(ALPHA, way), "PUT", way, UPHELD);
    Visitor.post(Http.on(ALPHA), ALPHA, form, fields);
    Visitor.post(keeper.on(ALPHA, form), ALPHA, form, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, form), BETA, form, fields);
    other.postFields(ALPHA, "/fr/account", form, fields);
    citizen.postFields(ALPHA, "/fr/account", form, fields);
    tally.cell("an appeal decided by somebody else", same(before, Sql.value(behind, ROWS)));
    rightful("deciding", send(keeper.on(ALPHA, way), "PUT", way, UPHELD).status() == 200);
  }

  private static Answer send(Http http, String method, String way, String body) {
    return http.with("Content-Type", "application/json").send(method, way, body);
  }

  private static boolean same(String before, String after) {
    return String.valueOf(before).equals(String.valueOf(after));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("appeals: " + what + " changes nothing");
    }
  }
}
