package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Freezing a programme, tried by everybody else. */
final class VersionCells {

  private static final String PAGE = "/fr/manage/programme/versions";
  private static final String API = "/api/v1/programme/versions";

  static final Set<String> TRIED =
      Set.of("POST /{lang}/manage/programme/versions", "POST /api/v1/programme/versions");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MARK = CanaryTenant.ALPHA.canary().text();
  private static final String ROWS =
      "select string_agg(v::text, ' ' order by v::text) from core.programme_version v";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  VersionCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        page(behind);
        api(behind);
      } finally {
        Sql.run(behind, "delete from core.programme_version where note::text like '%CELL%'");
      }
    }
  }

  private void page(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    String fields = "stage=draft&note-fr=CELL+" + MARK;
    Visitor.post(Http.on(ALPHA), ALPHA, PAGE, fields);
    Visitor.post(keeper.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, PAGE), BETA, PAGE, fields);
    citizen.postFields(ALPHA, "/fr/account", PAGE, fields);
    other.postFields(ALPHA, "/fr/account", PAGE, fields);
    tally.cell("a version: freezing", Sql.value(behind, ROWS).equals(before));
    rightful(keeper.postFields(ALPHA, PAGE, PAGE, fields));
  }

  private void api(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    String body = "{\"stage\":\"validated\",\"note\":{\"fr\":\"CELL " + MARK + "\"}}";
    for (Http http :
        List.of(
            Http.on(ALPHA), citizen.on(ALPHA, API), other.on(ALPHA, API), keeper.on(BETA, API))) {
      Answer answer = send(http, body);
      tally.cell(
          "a version by the API: freezing",
          !answer.isGood() && Sql.value(behind, ROWS).equals(before));
    }
    rightful(send(keeper.on(ALPHA, API), body));
  }

  private static Answer send(Http http, String body) {
    return http.with("Content-Type", "application/json").send("POST", API, body);
  }

  private void rightful(Answer answer) {
    if (answer.status() != 303 && !answer.isGood()) {
      tally.vacuous("a version: freezing changes nothing: " + answer.status());
    }
  }
}
