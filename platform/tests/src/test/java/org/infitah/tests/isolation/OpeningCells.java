package org.infitah.tests.isolation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.infitah.tests.house.Walker;

/**
 * Asking for a portal is the network administrators' alone, with their second factor. Nothing is
 * really opened here: the rightful one asks for what alpha has already.
 */
final class OpeningCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/openings",
          "POST /{lang}/console/openings",
          "POST /{lang}/console/openings/{alias}/again");

  private static final String APEX = "localhost";
  private static final String PAGE = "/fr/console/openings";
  private static final String NEW = PAGE + "/new";
  private static final String API = "/api/v1/openings";

  private final Tally tally;

  OpeningCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Visitor.known("admin@alpha.test", "alpha");
    Walker weak = Walker.as("admin@network.test");
    weak.signIn(APEX);

    forget();
    rightful(admin);
    byApi(observer, ofMember);
    byPage(admin, observer, ofMember, weak);
    again(admin, observer);
  }

  /** These cells are tried more than once in a run, and one of them leaves its wish behind. */
  private static void forget() throws SQLException {
    Wishes.forget("subject", "cell-again");
  }

  private void rightful(Visitor admin) throws SQLException {
    String asked = json("alpha", alphas("code")).replace("commune", alphas("level"));
    Answer answer = post(admin.on(APEX, API), asked);
    seen("asking for what was asked for before", answer.status() == 200);
    Answer taken =
        admin
            .on(APEX, API)
            .with("Content-Type", "application/json")
            .send("POST", API, json("alpha", "12.999.01.01"));
    cell("another collectivity under alpha's name", taken.status() == 409);
    Answer huge =
        admin
            .on(APEX, API)
            .with("Content-Type", "application/json")
            .send("POST", API, json("cell-huge", "12.998.01.01") + " ".repeat(200_000));
    cell("a huge body", huge.status() == 413 && !isAsked("cell-huge"));
    for (String alias : List.of("A", "api", "x y", "a".repeat(60), "é", "a/b", "")) {
      Answer wrong =
          admin
              .on(APEX, API)
              .with("Content-Type", "application/json")
              .send("POST", API, json(alias, "12.997.01.01"));
      cell("the alias " + alias, wrong.status() == 422 && !isAsked(alias));
    }
  }

  private void byApi(Visitor observer, Visitor ofMember) throws SQLException {
    String body = json("cell-api", "12.996.01.01");
    cell("nobody", post(Http.on(APEX), body).status() == 401);
    cell("an observer", post(observer.on(APEX, API), body).status() == 403);
    cell("a member's admin", post(ofMember.on(APEX, API), body).status() >= 401);
    Answer there = post(ofMember.on(CanaryTenant.ALPHA.host(), API), body);
    cell("on a member's host", there.status() == 404);
    cell("nothing was asked", !isAsked("cell-api"));
  }

  private void byPage(Visitor admin, Visitor observer, Visitor ofMember, Walker weak)
      throws SQLException {
    String fields = form("cell-page", "12.995.01.01");
    Visitor.post(Http.on(APEX), APEX, PAGE, fields);
    Visitor.post(admin.on(APEX, PAGE), APEX, PAGE, fields + "&csrf=forged");
    Visitor.post(
        admin.on(CanaryTenant.ALPHA.host(), PAGE), CanaryTenant.ALPHA.host(), PAGE, fields);
    observer.post(APEX, "/fr/account", PAGE + "?" + fields);
    ofMember.post(CanaryTenant.ALPHA.host(), "/fr/account", PAGE);
    cell("pages of others and forged forms", !isAsked("cell-page"));
    cell("an observer's look", observer.on(APEX, NEW).get(NEW).status() == 403);
    cell("a stranger's look", Http.on(APEX).get(NEW).status() == 303);
    Walker.End asked = weak.get(APEX, NEW);
    cell(
        "without the second factor the page asks for it first",
        asked.status() == 200 && asked.body().contains("name=\"alias\""));
    seen("the form", admin.on(APEX, NEW).get(NEW).isGood());
  }

  /** The operator will find that alpha's code is alpha's: nothing is opened. */
  private void again(Visitor admin, Visitor observer) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "insert into core.task (tenant_id, id, kind, subject, wish, state, trouble, asked_by,"
              + " asked_at) select 1, gen_random_uuid(), 'provision', 'cell-again',"
              + " jsonb_build_object('level', level, 'code', code, 'names', names), 'failed',"
              + " 'keycloak', 'test', now() from sys.tenant where alias = 'alpha'");
    }
    String path = PAGE + "/cell-again/again";
    observer.post(APEX, "/fr/account", path);
    Visitor.post(Http.on(APEX), APEX, path, "");
    Visitor.post(admin.on(APEX, path), APEX, path, "csrf=forged");
    cell("others ask again", trouble("cell-again").equals("keycloak"));
    admin.post(APEX, PAGE + "/cell-again", path);
    seen("asking again", !trouble("cell-again").equals("keycloak"));
  }

  private static String trouble(String alias) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind, "select trouble from core.task where tenant_id = 1 and subject = ?", alias);
    }
  }

  private static boolean isAsked(String alias) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return !Sql.column(
              behind, "select id from core.task where tenant_id = 1 and subject = ?", alias)
          .isEmpty();
    }
  }

  private static String alphas(String column) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, "select " + column + " from sys.tenant where alias = 'alpha'");
    }
  }

  private static Answer post(Http http, String body) {
    return http.with("Content-Type", "application/json").send("POST", API, body);
  }

  private static String json(String alias, String code) {
    return "{\"level\":\"commune\",\"code\":\"%s\",\"nameFr\":\"Cellule\",\"alias\":\"%s\"}"
        .formatted(code, alias);
  }

  static String form(String alias, String code) {
    return "level=commune&code="
        + code
        + "&nameFr=Cellule&alias="
        + URLEncoder.encode(alias, StandardCharsets.UTF_8);
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("openings: " + vector, holds);
  }
}
