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

/** Seating members, ending their time and recording meetings, tried by everybody else. */
final class CommitteeCells {

  private static final String PAGE = "/fr/manage/committee";
  private static final String API = "/api/v1/committee";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}/manage/committee/members",
          "POST /{lang}/manage/committee/members/{reference}/end",
          "POST /{lang}/manage/committee/meetings",
          "POST /api/v1/committee/members",
          "POST /api/v1/committee/members/{reference}/end",
          "POST /api/v1/committee/meetings");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MARK = CanaryTenant.ALPHA.canary().text();
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select m::text t from core.committee_member m"
          + " union all select g::text from core.committee_meeting g) rows";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  CommitteeCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        pages(behind);
        api(behind);
      } finally {
        Sql.run(
            behind,
            "delete from core.committee_member where name::text like '%CELL%'",
            "delete from core.committee_meeting where title::text like '%CELL%'");
      }
    }
  }

  private void pages(Connection behind) throws SQLException {
    String seat = "name-fr=CELL+%s+" + MARK + "&origin=staff&from=2026-01-31";
    strangers(behind, "seating", PAGE + "/members", seat.formatted("stolen"));
    rightful("seating", post(PAGE + "/members", seat.formatted("page")));
    String end = PAGE + "/members/" + member(behind, "page") + "/end";
    strangers(behind, "leaving", end, "until=2026-02-28&reason=stolen");
    rightful("leaving", post(end, "until=2026-02-28&reason=moved"));
    String meeting = "held=2026-01-31&title-fr=CELL+%s+" + MARK + "&decision-1-fr=x";
    strangers(behind, "meeting", PAGE + "/meetings", meeting.formatted("stolen"));
    rightful("meeting", post(PAGE + "/meetings", meeting.formatted("page")));
  }

  private void api(Connection behind) throws SQLException {
    String seat =
        "{\"name\":{\"fr\":\"CELL %s " + MARK + "\"},\"origin\":\"staff\",\"from\":\"2026-01-31\"}";
    outsiders(behind, "seating", API + "/members", seat.formatted("stolen"));
    rightful("seating by the API", send(keeper.on(ALPHA, API), "/members", seat.formatted("api")));
    String end = "/members/" + member(behind, "api") + "/end";
    outsiders(behind, "leaving", API + end, "{\"until\":\"2026-02-28\",\"reason\":\"stolen\"}");
    rightful(
        "leaving by the API",
        send(keeper.on(ALPHA, API), end, "{\"until\":\"2026-02-28\",\"reason\":\"moved\"}"));
    String meeting = "{\"on\":\"2026-01-31\",\"title\":{\"fr\":\"CELL %s " + MARK + "\"}}";
    outsiders(behind, "meeting", API + "/meetings", meeting.formatted("stolen"));
    rightful(
        "meeting by the API", send(keeper.on(ALPHA, API), "/meetings", meeting.formatted("api")));
  }

  private static String member(Connection behind, String word) throws SQLException {
    return Sql.value(
        behind,
        "select reference from core.committee_member where name::text like ?",
        "%CELL " + word + "%");
  }

  private Answer post(String action, String fields) {
    return keeper.postFields(ALPHA, PAGE, action, fields);
  }

  private static Answer send(Http http, String way, String body) {
    return http.with("Content-Type", "application/json").send("POST", API + way, body);
  }

  private void strangers(Connection behind, String what, String action, String fields)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, action), BETA, action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell("the committee: " + what, Sql.value(behind, ROWS).equals(before));
  }

  private void outsiders(Connection behind, String what, String way, String body)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    for (Http http :
        List.of(
            Http.on(ALPHA), citizen.on(ALPHA, way), other.on(ALPHA, way), keeper.on(BETA, way))) {
      Answer answer = send(http, way.substring(API.length()), body);
      tally.cell(
          "the committee by the API: " + what,
          !answer.isGood() && Sql.value(behind, ROWS).equals(before));
    }
  }

  private void rightful(String what, Answer answer) {
    if (answer.status() != 303 && !answer.isGood()) {
      tally.vacuous("the committee: " + what + " changes nothing: " + answer.status());
    }
  }
}
