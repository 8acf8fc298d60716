package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Opening a step of the programme without what it asks for, tried by everybody else. */
final class GateCells {

  private static final String PAGE = "/fr/manage/programme";

  static final Set<String> TRIED =
      Set.of("POST /{lang}/manage/programme/overrides", "POST /{lang}/manage/programme/decision");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String ROWS =
      "select string_agg(o::text, ' ' order by o::text) from core.gate_override o";

  private final Tally tally;
  private final Visitor asker = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor second = Admin.of("alpha").visitor();
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  GateCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        opening(behind);
      } finally {
        Sql.run(behind, "delete from core.gate_override where reason::text like '%CELL%'");
      }
    }
  }

  private void opening(Connection behind) throws SQLException {
    String fields =
        "step=second-consultation&reason-fr=CELL+%s+" + CanaryTenant.ALPHA.canary().text();
    String asking = PAGE + "/overrides";
    strangers(behind, "asking", asking, fields.formatted("stolen"));
    rightful(
        "asking", asker.postFields(ALPHA, PAGE, asking, fields.formatted("own")).status() == 303);
    String decision =
        "act=confirm&override="
            + Sql.value(
                behind, "select id from core.gate_override where reason::text like '%CELL%'");
    strangers(behind, "deciding", PAGE + "/decision", decision);
    String before = Sql.value(behind, ROWS);
    tally.cell(
        "deciding on an own wish",
        asker.postFields(ALPHA, PAGE, PAGE + "/decision", decision).status() == 422
            && Sql.value(behind, ROWS).equals(before));
    rightful(
        "deciding", second.postFields(ALPHA, PAGE, PAGE + "/decision", decision).status() == 303);
  }

  private void strangers(Connection behind, String what, String action, String fields)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(asker.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(asker.on(BETA, action), BETA, action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell("a step: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("a step: " + what + " changes nothing");
    }
  }
}
