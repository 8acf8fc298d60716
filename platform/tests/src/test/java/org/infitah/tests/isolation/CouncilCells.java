package org.infitah.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Calling sessions, recording votes and writing deliberations, tried by everybody else. */
final class CouncilCells {

  private static final String SESSIONS = "/manage/sessions";
  private static final String MEMBERS = "/manage/council-members";
  private static final String ONE = "POST /{lang}" + SESSIONS + "/{reference}/";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}" + SESSIONS + "/new",
          ONE + "points",
          ONE + "convocations",
          ONE + "convocations/deliveries",
          "POST /{lang}/council/{reference}/convocation",
          "POST /{lang}" + MEMBERS + "/{reference}/address",
          ONE + "sittings",
          ONE + "papers",
          ONE + "papers/removed",
          ONE + "closing",
          ONE + "decisions/votes",
          ONE + "decisions/deliberations",
          ONE + "decisions/postings",
          "POST /{lang}" + MEMBERS,
          "POST /{lang}" + MEMBERS + "/{reference}");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String NEW = "/fr" + SESSIONS + "/new";
  private static final String SEATS = "/fr" + MEMBERS;
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select s::text t from core.council_session s"
          + " union all select m::text from core.council_member m union all select p::text from"
          + " core.council_point p union all select x::text from core.council_sitting x union all"
          + " select c::text from core.council_convocation c union all"
          + " select a::text from core.agenda_paper a union all"
          + " select d::text from core.deliberation d) rows";

  private final Tally tally;
  private final Visitor keeper = Admin.of("alpha").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  CouncilCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        keeping(behind);
      } finally {
        Sql.run(
            behind,
            "delete from core.council_session where convened_on is not null",
            "delete from core.council_member where name::text like '%CELL%'",
            "delete from core.deliberation_year where year = 2025");
      }
    }
  }

  private void keeping(Connection behind) throws SQLException {
    String mark = "CELL+" + CanaryTenant.ALPHA.canary().text();
    tried(behind, "seating", SEATS, SEATS, "on=2020-01-01&name-fr=" + mark);
    String seat =
        Sql.value(
            behind, "select reference from core.council_member where name::text like '%CELL%'");
    String call = "kind=ordinary&on=2025-10-02&convened=2025-09-15&acknowledged=yes";
    String way = tried(behind, "calling", NEW, NEW, call);
    tried(behind, "points", way, way + "/points", "title-fr=" + mark);
    paper(behind, way);
    tried(behind, "a paper removed", way, way + "/papers/removed", "about=1&number=1");
    convening(behind, way, seat);
    String present = "held=2025-10-02&present-" + seat + "=yes";
    tried(behind, "sitting", way, way + "/sittings", present);
    String decisions = way + "/decisions/";
    tried(behind, "voting", way, decisions + "votes", "about=1&method=unanimity");
    tried(behind, "writing", way, decisions + "deliberations", "about=1&body-fr=" + mark);
    tried(behind, "closing", way, way + "/closing", "closed=2025-10-02");
    String written =
        Sql.value(behind, "select reference from core.deliberation where body::text like '%CELL%'");
    String posting = "act=post&day=2025-10-03&proof=x&about=" + written;
    tried(behind, "posting", way, decisions + "postings", posting);
    tried(behind, "unseating", SEATS, SEATS + "/" + seat, "left=2025-10-03");
  }

  private void paper(Connection behind, String way) throws SQLException {
    String action = way + "/papers";
    String before = Sql.value(behind, ROWS);
    paper().post(Http.on(ALPHA), ALPHA, action, "");
    paper().post(keeper.on(ALPHA, action), ALPHA, action, "forged");
    paper().post(keeper.on(BETA, action), BETA, action, "");
    for (Visitor stranger : new Visitor[] {colleague, citizen, other}) {
      stranger.postParts(ALPHA, "/fr/account", action, paper());
    }
    tally.cell("the council: a paper", Sql.value(behind, ROWS).equals(before));
    Answer added = keeper.postParts(ALPHA, action, action, paper());
    if (added.status() != 303 || Sql.value(behind, ROWS).equals(before)) {
      tally.vacuous("the council: a paper changes nothing: " + added.status());
    }
  }

  private static FormParts paper() {
    return new FormParts()
        .field("about", "1")
        .field("paper-fr", "CELL " + CanaryTenant.ALPHA.canary().text())
        .file("file", "cell.pdf", "application/pdf", "%PDF-1.4 cell".getBytes(UTF_8));
  }

  private void convening(Connection behind, String way, String seat) throws SQLException {
    tried(behind, "an address", SEATS, SEATS + "/" + seat + "/address", "email=cell@alpha.test");
    String those =
        " where member_id = (select id from core.council_member where name::text like '%CELL%')";
    Sql.run(behind, "delete from core.council_convocation" + those);
    tried(behind, "convening", way, way + "/convocations", "");
    Sql.run(
        behind, "update core.council_convocation set recipient = 'focal-point@alpha.test'" + those);
    String own = way.replace("/manage/sessions/", "/council/") + "/convocation";
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, own, "");
    Visitor.post(colleague.on(ALPHA, own), ALPHA, own, "csrf=forged");
    Visitor.post(colleague.on(BETA, own), BETA, own, "");
    for (Visitor stranger : new Visitor[] {keeper, citizen, other}) {
      stranger.postFields(ALPHA, "/fr/account", own, "");
    }
    tally.cell("the council: receipt", Sql.value(behind, ROWS).equals(before));
    Answer confirmed = colleague.postFields(ALPHA, "/fr/account", own, "");
    if (confirmed.status() != 303 || Sql.value(behind, ROWS).equals(before)) {
      tally.vacuous("the council: receipt changes nothing: " + confirmed.status());
    }
    Sql.run(
        behind,
        "update core.council_convocation set received_at = null, received_by = null" + those);
    String delivery = "way=hand&delivered=2025-09-16&receipt=x&member=" + seat;
    tried(behind, "delivery", way, way + "/convocations/deliveries", delivery);
  }

  /** Everybody else tries, then who may does it; answers where that led. */
  private String tried(Connection behind, String what, String page, String action, String fields)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(keeper.on(BETA, action), BETA, action, fields);
    colleague.postFields(ALPHA, "/fr/account", action, fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    other.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell("the council: " + what, Sql.value(behind, ROWS).equals(before));
    Answer done = keeper.postFields(ALPHA, page, action, fields);
    if (done.status() != 303 || Sql.value(behind, ROWS).equals(before)) {
      tally.vacuous("the council: " + what + " changes nothing: " + done.status());
    }
    return done.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
  }
}
