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
import org.infitah.tests.people.Admin;

/** Defining indicators, entering readings and deciding on them, tried by everybody else. */
final class IndicatorCells {

  private static final String PAGE = "/manage/indicators";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}" + PAGE + "/new",
          "POST /{lang}" + PAGE + "/{reference}",
          "POST /{lang}" + PAGE + "/{reference}/readings",
          "POST /{lang}" + PAGE + "/{reference}/decision");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String NEW = "/fr" + PAGE + "/new";
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select i::text t from core.indicator i union all"
          + " select r::text from core.indicator_reading r) rows";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor second = Admin.of("alpha").visitor();
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  IndicatorCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        keeping(behind);
      } finally {
        Sql.run(behind, "delete from core.indicator where title::text like '%CELL%'");
      }
    }
  }

  private void keeping(Connection behind) throws SQLException {
    String fields =
        "title-fr=CELL+%s+"
            + CanaryTenant.ALPHA.canary().text()
            + "&unit-fr=x&direction=up&baseline=0&target=9&shown=yes&version=%d";
    strangers(behind, "defining", NEW, fields.formatted("stolen", 0));
    Answer defined = keeper.postFields(ALPHA, NEW, NEW, fields.formatted("own", 0));
    String way = defined.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    rightful("defining", defined.status() == 303 && Sql.value(behind, ROWS).contains("CELL own"));
    strangers(behind, "redefining", way, fields.formatted("stolen", 1));
    rightful(
        "redefining",
        keeper.postFields(ALPHA, way, way, fields.formatted("new", 1)).status() == 303);
    strangers(behind, "reading", way + "/readings", "act=enter&on=2026-01-31&amount=4");
    rightful(
        "reading",
        keeper
                .postFields(ALPHA, way, way + "/readings", "act=enter&on=2026-01-31&amount=5")
                .status()
            == 303);
    String reading =
        Sql.value(
            behind,
            "select r.id from core.indicator_reading r join core.indicator i on i.tenant_id ="
                + " r.tenant_id and i.id = r.indicator_id where i.title::text like '%CELL%'");
    String decision = "act=approve&reading=" + reading;
    strangers(behind, "deciding", way + "/decision", decision);
    String before = Sql.value(behind, ROWS);
    tally.cell(
        "deciding on an own reading",
        keeper.postFields(ALPHA, way, way + "/decision", decision).status() == 422
            && Sql.value(behind, ROWS).equals(before));
    rightful(
        "deciding", second.postFields(ALPHA, way, way + "/decision", decision).status() == 303);
  }

  private void strangers(Connection behind, String what, String action, String fields)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, action), BETA, action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell("an indicator: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("an indicator: " + what + " changes nothing");
    }
  }
}
