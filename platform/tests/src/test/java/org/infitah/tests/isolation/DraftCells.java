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
import org.infitah.tests.people.RolesFile;

/** Writing the programme, its axes and its projects, tried by everybody else. */
final class DraftCells {

  private static final String TEXT = "/manage/programme/text";
  private static final String AXES = "/manage/axes";
  private static final String PROJECTS = "/manage/projects";

  private static final String LIST = "/manage/project-list";

  static final Set<String> TRIED =
      Set.of(
          "POST /{lang}" + TEXT,
          "POST /{lang}" + AXES + "/new",
          "POST /{lang}" + AXES + "/{code}",
          "POST /{lang}" + AXES + "/{code}/place",
          "POST /{lang}" + PROJECTS + "/new",
          "POST /{lang}" + PROJECTS + "/{reference}",
          "POST /{lang}" + PROJECTS + "/{reference}/place",
          "POST /{lang}" + LIST);

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String OF_ALPHA =
      " where tenant_id = (select id from sys.tenant where alias = 'alpha')";
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select p::text t from core.programme p union all"
          + " select a::text from core.axis a union all select r::text from core.project r union all"
          + " select m::text from core.milestone m union all select f::text from core.funding_line"
          + " f) rows";

  private final Tally tally;
  private final Visitor writer = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  DraftCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String own = Sql.value(behind, "select jsonb_agg(p) from core.programme p" + OF_ALPHA);
      String told = Sql.value(behind, "select jsonb_agg(p) from net.programme p" + OF_ALPHA);
      try {
        writing(behind);
      } finally {
        Sql.run(
            behind,
            "delete from core.axis where title::text like '%CELL%'",
            "delete from core.project where title::text like '%CELL%'",
            "delete from net.programme" + OF_ALPHA);
        Sql.update(
            behind,
            "insert into net.programme select * from jsonb_populate_recordset(null::net.programme,"
                + " ?::jsonb)",
            told);
        Sql.update(
            behind,
            "update core.programme p set title = o.title, purpose = o.purpose, from_year ="
                + " o.from_year, to_year = o.to_year, principles = o.principles, objectives ="
                + " o.objectives, participants = o.participants, lagging = o.lagging from"
                + " jsonb_populate_recordset(null::core.programme, ?::jsonb) o where o.tenant_id ="
                + " p.tenant_id and o.id = p.id",
            own);
      }
    }
  }

  private void writing(Connection behind) throws SQLException {
    String mark = CanaryTenant.ALPHA.canary().text();
    String version =
        Sql.value(
            behind,
            "select version from core.programme"
                + OF_ALPHA
                + " and status <> 'closed' order by reference desc limit 1");
    one(behind, TEXT, TEXT, "title-fr=CELL+" + mark + "&version=" + version, "CELL");
    one(behind, AXES + "/new", AXES + "/new", "title-fr=CELL+axis+" + mark, "CELL axis");
    String axis =
        AXES
            + "/"
            + Sql.value(behind, "select code from core.axis where title::text like '%CELL axis%'");
    one(behind, axis, axis, "title-fr=CELL+anew+" + mark + "&version=1", "CELL anew");
    one(behind, axis, axis + "/place", "act=drop", "dropped");
    one(behind, PROJECTS + "/new", PROJECTS + "/new", "title-fr=CELL+project+" + mark, "CELL proj");
    String project =
        PROJECTS
            + "/"
            + Sql.value(
                behind, "select reference from core.project where title::text like '%CELL proj%'");
    one(
        behind,
        project,
        project,
        "title-fr=CELL+later+"
            + mark
            + "&milestone-1-fr=CELL&milestone-1-due=2026&funding-1-fr=CELL&funding-1-amount=9"
            + "&version=1",
        "CELL later");
    one(behind, project, project + "/place", "act=drop", "dropped");
    list(behind);
  }

  private void list(Connection behind) throws SQLException {
    RolesFile list =
        new RolesFile("title-fr").row("CELL list " + CanaryTenant.ALPHA.canary().text());
    String page = "/fr" + LIST;
    String before = Sql.value(behind, ROWS);
    list.parts("take").post(Http.on(ALPHA), ALPHA, page, "");
    list.parts("take").post(writer.on(ALPHA, page), ALPHA, page, "forged");
    writer.postParts(BETA, page, page, list.parts("take"));
    citizen.postParts(ALPHA, "/fr/account", page, list.parts("take"));
    other.postParts(ALPHA, "/fr/account", page, list.parts("take"));
    writer.postParts(ALPHA, page, page, list.parts("rehearse"));
    tally.cell("a draft: a list of projects", Sql.value(behind, ROWS).equals(before));
    Answer taken = writer.postParts(ALPHA, page, page, list.parts("take"));
    if (!taken.isGood() || !Sql.value(behind, ROWS).contains("CELL list")) {
      tally.vacuous("a draft: a list changes nothing: " + taken.status());
    }
  }

  /** Everybody else first, then whose it is; only what is seen to change counts. */
  private void one(Connection behind, String from, String to, String fields, String seen)
      throws SQLException {
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, "/fr" + to, fields);
    Visitor.post(writer.on(ALPHA, "/fr" + from), ALPHA, "/fr" + to, "csrf=forged&" + fields);
    Visitor.post(writer.on(BETA, "/fr" + from), BETA, "/fr" + to, fields);
    citizen.postFields(ALPHA, "/fr/account", "/fr" + to, fields);
    other.postFields(ALPHA, "/fr/account", "/fr" + to, fields);
    tally.cell("a draft: " + to + " " + seen, Sql.value(behind, ROWS).equals(before));
    Answer written = writer.postFields(ALPHA, "/fr" + from, "/fr" + to, fields);
    String after = Sql.value(behind, ROWS);
    if (written.status() != 303 || after.equals(before)) {
      tally.vacuous("a draft: " + to + " changes nothing: " + written.status());
    }
  }
}
