package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;
import org.infitah.tests.people.Admin;

/**
 * A visit is the network administrators' to ask for, with their second factor, and the visited
 * tenant's administrators' to end; each is tried by everybody else.
 */
final class VisitCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/portals/{alias}/visits",
          "POST /{lang}/console/portals/{alias}/visits",
          "POST /api/v1/visits/{id}/end",
          "POST /{lang}/manage/visits/{id}/end");

  private static final String APEX = "localhost";
  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String PAGE = "/fr/console/portals/alpha/visits";
  private static final String API = "/api/v1/portals/alpha/visits";
  private static final String FIELDS = "minutes=15&reason=a+cell+of+visits";
  private static final String BODY = "{\"minutes\":15,\"reason\":\"a cell of visits\"}";

  private final Tally tally;

  VisitCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    forget();
    try {
      asking();
      ending();
    } finally {
      forget();
    }
  }

  private void asking() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Admin.of("alpha").visitor();
    Walker weak = Walker.as("admin@network.test");
    weak.signIn(APEX);
    cell("nobody asks", post(Http.on(APEX), API, BODY) == 401);
    cell("an observer asks", post(observer.on(APEX, API), API, BODY) == 403);
    cell("a member's admin asks", post(ofMember.on(APEX, API), API, BODY) >= 401);
    cell("asking on the member's host", post(ofMember.on(ALPHA, API), API, BODY) == 404);
    cell(
        "the network's own",
        post(admin.on(APEX, API), API.replace("alpha", "network"), BODY) == 404);
    Visitor.post(Http.on(APEX), APEX, PAGE, FIELDS);
    Visitor.post(admin.on(APEX, PAGE), APEX, PAGE, FIELDS + "&csrf=forged");
    observer.postFields(APEX, "/fr/account", PAGE, FIELDS);
    ofMember.postFields(ALPHA, "/fr/account", PAGE, FIELDS);
    cell("pages of others and forged forms", !isAsked());
    cell("a stranger's look", Http.on(APEX).get(PAGE).status() == 303);
    cell("an observer's look", observer.on(APEX, PAGE).get(PAGE).status() == 403);
    String cookie = Visitor.COOKIE + "=" + weak.cookie(APEX, Visitor.COOKIE).orElseThrow();
    cell(
        "without the second factor",
        Http.on(APEX).with("Cookie", cookie).get(PAGE).status() == 303);
    for (String wrong : List.of("0", "-5", "241", "99999999999")) {
      int answer = post(admin.on(APEX, API), API, BODY.replace("15", wrong));
      cell(wrong + " minutes", answer >= 400 && answer < 500);
    }
    cell("no reason", post(admin.on(APEX, API), API, "{\"minutes\":15}") == 422);
    cell("nothing was asked by these", !isAsked());
    seen("asking", post(admin.on(APEX, API), API, BODY) == 202 && isAsked());
    forget();
    admin.postFields(APEX, PAGE, PAGE, FIELDS);
    seen("asking on the page", isAsked());
  }

  private void ending() throws SQLException {
    Visitor admin = Admin.of("alpha").visitor();
    Visitor focal = Visitor.known("focal-point@alpha.test", "alpha");
    Visitor ofBeta = Admin.of("beta").visitor();
    String visit = plant();
    String page = "/fr/manage/visits/" + visit + "/end";
    String api = "/api/v1/visits/" + visit + "/end";
    cell("nobody ends", post(Http.on(ALPHA), api, "") == 401);
    cell("a focal point ends", post(focal.on(ALPHA, api), api, "") == 403);
    cell("beta's admin at beta", post(ofBeta.on(BETA, api), api, "") == 404);
    cell("beta's admin at alpha", post(ofBeta.on(ALPHA, api), api, "") == 401);
    Visitor.post(Http.on(ALPHA), ALPHA, page, "");
    Visitor.post(admin.on(ALPHA, page), ALPHA, page, "csrf=forged");
    focal.post(ALPHA, "/fr/account", page, Map.of());
    ofBeta.post(BETA, "/fr/account", page, Map.of());
    cell("pages of others and forged forms end nothing", isOpen(visit));
    seen("ending", post(admin.on(ALPHA, api), api, "") == 200 && !isOpen(visit));
    cell("ending it twice", post(admin.on(ALPHA, api), api, "") == 409);
    String other = plant();
    admin.post(ALPHA, "/fr/manage/reach", "/fr/manage/visits/" + other + "/end", Map.of());
    seen("ending on the page", !isOpen(other));
  }

  private static String plant() throws SQLException {
    String id = UUID.randomUUID().toString();
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "insert into core.visit (tenant_id, id, subject, name, reason, opened_at, ends_at)"
              + " select t.id, cast(? as uuid), 'cell', 'cell', 'a cell of visits', now(),"
              + " now() + interval '1 hour' from sys.tenant t where t.alias = 'alpha'",
          id);
    }
    return id;
  }

  private static boolean isOpen(String visit) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return !Sql.column(
              behind,
              "select id from core.visit where id = cast(? as uuid) and ended_at is null",
              visit)
          .isEmpty();
    }
  }

  private static boolean isAsked() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return !Sql.column(behind, "select id from core.task where kind = 'visit'").isEmpty();
    }
  }

  private static void forget() throws SQLException {
    Wishes.forget("kind", "visit");
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "delete from core.visit where reason = 'a cell of visits'");
    }
  }

  private static int post(Http http, String path, String body) {
    return http.with("Content-Type", "application/json").send("POST", path, body).status();
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous("visits: " + what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("visits: " + vector, holds);
  }
}
