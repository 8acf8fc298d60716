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

/** Keeping the inventory of services of the plugin for digitalisation, tried by everybody else. */
final class DigitalCells {

  private static final String API = "/api/v1/modules/digitalization-projects/services";
  private static final String MEASURES = "/api/v1/modules/digitalization-projects/measures";
  private static final String PAGE = "/fr/modules/digitalization-projects/manage";

  static final Set<String> TRIED =
      Set.of(
          "POST " + API,
          "PUT " + API + "/{reference}",
          "POST /{lang}/modules/digitalization-projects/manage/new",
          "POST /{lang}/modules/digitalization-projects/manage/services/{reference}",
          "POST " + MEASURES,
          "POST /{lang}/modules/digitalization-projects/manage/services/{reference}/measures",
          "POST /{lang}/modules/digitalization-projects/manage/portfolio/new",
          "POST /{lang}/modules/digitalization-projects/manage/portfolio/{reference}",
          "POST /{lang}/modules/digitalization-projects/manage/portfolio/{reference}/gate",
          "POST /{lang}/modules/digitalization-projects/manage/exchange/solutions/new",
          "POST /{lang}/modules/digitalization-projects/manage/exchange/solutions/{reference}",
          "POST /{lang}/modules/digitalization-projects/manage/exchange/help/new",
          "POST /{lang}/modules/digitalization-projects/manage/exchange/help/{reference}",
          "POST /{lang}/modules/digitalization-projects/manage/trainings/new",
          "POST /{lang}/modules/digitalization-projects/manage/trainings/{reference}");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MARK = CanaryTenant.ALPHA.canary().text();
  private static final String ROWS =
      "select string_agg(t, ' ' order by t) from (select s::text t from"
          + " plugin_digitalization_projects.service s union all select p::text from"
          + " plugin_digitalization_projects.project p union all select m::text from"
          + " plugin_digitalization_projects.measure m union all select o::text from"
          + " plugin_digitalization_projects.solution o union all select h::text from"
          + " plugin_digitalization_projects.help_note h union all select g::text from"
          + " plugin_digitalization_projects.training g union all select n::text from"
          + " net.shown n) rows";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  DigitalCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        api(behind);
        pages(behind);
        portfolio(behind);
        kept(
            behind,
            "/exchange/solutions",
            "solution",
            "name-fr=CELL+kept+%1$s&summary-fr=%1$s&repository=https://example.org/%1$s&licence=MIT"
                + "&platforms=web&languages=ar");
        kept(behind, "/exchange/help", "help_note", "kind=needed&subject-fr=CELL+kept+%s");
        kept(
            behind,
            "/trainings",
            "training",
            "title-fr=CELL+kept+%1$s&organiser-fr=%1$s&day=2026-02-03&places=9");
      } finally {
        Sql.run(
            behind,
            "delete from plugin_digitalization_projects.service where name::text like '%CELL%'",
            "delete from plugin_digitalization_projects.project where title::text like '%CELL%'",
            "delete from plugin_digitalization_projects.solution where name::text like '%CELL%'",
            "delete from plugin_digitalization_projects.help_note where subject::text like '%CELL%'",
            "delete from plugin_digitalization_projects.training where title::text like '%CELL%'");
      }
    }
  }

  private void api(Connection behind) {
    outsiders(behind, "registering", http -> json(http, "POST", API, body("CELL stolen", 0)));
    Answer registered = json(keeper.on(ALPHA, API), "POST", API, body("CELL own", 0));
    String reference = registered.isGood() ? registered.json().getString("reference") : "none";
    rightful("registering", registered.status() == 201 && shown(ALPHA, reference, "CELL own"));
    tally.cell("what alpha registered, at beta", !shown(BETA, reference, "CELL own"));
    String own = API + "/" + reference;
    outsiders(behind, "revising", http -> json(http, "PUT", own, body("CELL stolen", 1)));
    rightful(
        "revising",
        json(keeper.on(ALPHA, own), "PUT", own, body("CELL revised", 1)).isGood()
            && shown(ALPHA, reference, "CELL revised"));
    tally.cell(
        "a change of what is no longer there",
        json(keeper.on(ALPHA, own), "PUT", own, body("CELL stolen", 1)).status() == 409);
    String measured =
        "{\"service\":\"%s\",\"kind\":\"adoption\",\"month\":\"2026-01\",\"amount\":41}"
            .formatted(reference);
    outsiders(behind, "measuring", http -> json(http, "POST", MEASURES, measured));
    rightful("measuring", json(keeper.on(ALPHA, MEASURES), "POST", MEASURES, measured).isGood());
    String measures = PAGE + "/services/" + reference;
    String typed = "kind=delay&month=2026-01&amount=12";
    strangers(behind, "measuring on the page", measures + "/measures", typed);
    rightful(
        "measuring on the page",
        keeper.postFields(ALPHA, measures, measures + "/measures", typed).status() == 303);
  }

  private void portfolio(Connection behind) {
    String begin = PAGE + "/portfolio/new";
    String fields = "title-fr=CELL+project+" + MARK + "&version=0";
    strangers(behind, "beginning a project", begin, fields);
    Answer begun = keeper.postFields(ALPHA, begin, begin, fields);
    String way = begun.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    rightful("beginning a project", begun.status() == 303 && way.startsWith(PAGE));
    String planned = "title-fr=CELL+plan&purpose-fr=x&benefits-fr=y&version=1";
    strangers(behind, "planning a project", way, planned);
    rightful("planning a project", keeper.postFields(ALPHA, way, way, planned).status() == 303);
    String passed = "to=framed&version=2&why=";
    strangers(behind, "passing a gate", way + "/gate", passed);
    rightful(
        "passing a gate",
        keeper.postFields(ALPHA, way, way + "/gate", passed).status() == 303
            && value(behind).contains("framed"));
  }

  private void kept(Connection behind, String room, String table, String written)
      throws SQLException {
    String begin = PAGE + room + "/new";
    String fields = written.formatted(MARK);
    strangers(behind, "writing a " + table, begin, fields);
    rightful(
        "writing a " + table,
        keeper.postFields(ALPHA, begin, begin, fields).status() == 303
            && value(behind).contains("CELL kept"));
    String way =
        PAGE
            + room
            + "/"
            + Sql.value(
                behind,
                "select reference from plugin_digitalization_projects."
                    + table
                    + " t where t::text like '%CELL kept%'");
    String changed = fields.replace("CELL+kept", "CELL+changed") + "&version=1";
    strangers(behind, "changing a " + table, way, changed);
    strangers(behind, "removing a " + table, way, "act=remove&version=1");
    rightful(
        "changing a " + table,
        keeper.postFields(ALPHA, way, way, changed).status() == 303
            && value(behind).contains("CELL changed"));
  }

  private void pages(Connection behind) {
    String begin = PAGE + "/new";
    strangers(behind, "registering on the page", begin);
    Answer registered = keeper.postFields(ALPHA, begin, begin, fields("CELL page", 0));
    String way = registered.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    rightful("registering on the page", registered.status() == 303 && way.startsWith(PAGE));
    strangers(behind, "revising on the page", way);
    Answer revised = keeper.postFields(ALPHA, way, way, fields("CELL page revised", 1));
    String reference = way.substring(way.lastIndexOf('/') + 1);
    rightful(
        "revising on the page",
        revised.status() == 303 && shown(ALPHA, reference, "CELL page revised"));
  }

  /** The same request by everybody who may not. */
  private void outsiders(Connection behind, String what, Request request) {
    String before = value(behind);
    for (Http http : List.of(Http.on(ALPHA), citizen.on(ALPHA, API), other.on(ALPHA, API))) {
      tally.cell(what, !request.by(http).isGood() && value(behind).equals(before));
    }
    tally.cell(
        what + " with a token on beta",
        !request.by(keeper.on(BETA, API)).isGood() && value(behind).equals(before));
  }

  private void strangers(Connection behind, String what, String action) {
    strangers(behind, what, action, fields("CELL stolen", 1));
  }

  private void strangers(Connection behind, String what, String action, String stolen) {
    String before = value(behind);
    Visitor.post(Http.on(ALPHA), ALPHA, action, stolen);
    Visitor.post(keeper.on(ALPHA, action), ALPHA, action, "csrf=forged&" + stolen);
    Visitor.post(keeper.on(BETA, action), BETA, action, stolen);
    citizen.postFields(ALPHA, "/fr/account", action, stolen);
    other.postFields(ALPHA, "/fr/account", action, stolen);
    tally.cell(what, value(behind).equals(before));
  }

  private static boolean shown(String host, String reference, String name) {
    Answer answer = Http.on(host).get(API + "/" + reference);
    return answer.isGood() && answer.body().contains(name);
  }

  private static String body(String name, int version) {
    return ("{\"kind\":\"procedure\",\"name\":{\"fr\":\"%1$s %3$s\"},\"office\":{\"fr\":\"%3$s\"},"
            + "\"channels\":[\"counter\"],\"languages\":[\"ar\"],\"criteria\":[],"
            + "\"scope\":\"outside\",\"shown\":true,\"version\":%2$d}")
        .formatted(name, version, MARK);
  }

  private static String fields(String name, int version) {
    return ("kind=procedure&name-fr=%1$s+%3$s&office-fr=%3$s&channels=counter&languages=ar"
            + "&scope=outside&shown=yes&version=%2$d")
        .formatted(name.replace(' ', '+'), version, MARK);
  }

  private static Answer json(Http http, String method, String path, String body) {
    return http.with("Content-Type", "application/json").send(method, path, body);
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("a service: " + what + " changes nothing");
    }
  }

  private static String value(Connection behind) {
    try {
      return Sql.value(behind, ROWS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is tried. */
  private interface Request {
    Answer by(Http http);
  }
}
