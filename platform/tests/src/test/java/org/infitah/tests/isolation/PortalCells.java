package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;

/**
 * What becomes of a portal is the network administrators' alone to ask, with their second factor.
 * The rightful one asks about a row that no host leads to, so that nobody else's portal moves.
 */
final class PortalCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of("POST /api/v1/portals/{alias}/state", "POST /{lang}/console/portals/{alias}/state");

  private static final String APEX = "localhost";
  private static final String PAGE = "/fr/console/portals/cell-portal";
  private static final String API = "/api/v1/portals/cell-portal/state";
  private static final String WANTED = "{\"state\":\"%s\",\"reason\":\"cell\"}";
  private static final String FIELDS = "state=suspended&reason=cell";

  private final Tally tally;

  PortalCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Visitor.known("admin@alpha.test", "alpha");
    Walker weak = Walker.as("admin@network.test");
    weak.signIn(APEX);
    forget();
    try {
      plant();
      byApi(observer, ofMember);
      byPage(admin, observer, ofMember, weak);
      rightful(admin);
    } finally {
      forget();
    }
  }

  private void plant() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into sys.tenant (id, alias, level, code, names) values (9901, 'cell-portal',"
              + " 'commune', '12.990.01.01', '{\"fr\": \"Cellule\", \"source\": \"fr\"}')");
    }
  }

  private static void forget() throws SQLException {
    Wishes.forget("subject", "cell-portal");
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.audit_link where tenant_id = 9901",
          "delete from core.audit where tenant_id = 9901",
          "delete from sys.tenant where id = 9901");
    }
  }

  private void byApi(Visitor observer, Visitor ofMember) throws SQLException {
    String body = WANTED.formatted("suspended");
    String alpha = CanaryTenant.ALPHA.host();
    cell("nobody", post(Http.on(APEX), body) == 401);
    cell("an observer", post(observer.on(APEX, API), body) == 403);
    cell("a member's admin", post(ofMember.on(APEX, API), body) >= 401);
    cell("on a member's host", post(ofMember.on(alpha, API), body) == 404);
    cell("nothing was asked", !isAsked());
    cell("the observer looks", observer.on(APEX, API).get("/api/v1/portals").isGood());
  }

  private void byPage(Visitor admin, Visitor observer, Visitor ofMember, Walker weak)
      throws SQLException {
    String action = PAGE + "/state";
    String alpha = CanaryTenant.ALPHA.host();
    Visitor.post(Http.on(APEX), APEX, action, FIELDS);
    Visitor.post(admin.on(APEX, action), APEX, action, FIELDS + "&csrf=forged");
    observer.postFields(APEX, "/fr/account", action, FIELDS);
    ofMember.postFields(alpha, "/fr/account", action, FIELDS);
    cell("pages of others and forged forms", !isAsked());
    String page = observer.on(APEX, PAGE).get(PAGE).body();
    cell("the observer's page has no form", page.contains("Cellule") && !page.contains("reason"));
    cell("a stranger's look", Http.on(APEX).get(PAGE).status() == 303);
    cell("the second factor is asked for first", weak.get(APEX, PAGE).status() == 200);
  }

  private void rightful(Visitor admin) throws SQLException {
    for (String wrong : List.of("erased", "provisioning", "ACTIVE", "", "x'")) {
      cell("the state " + wrong, post(admin.on(APEX, API), WANTED.formatted(wrong)) == 422);
    }
    cell("no reason", post(admin.on(APEX, API), "{\"state\":\"suspended\"}") == 422);
    cell("no way there", post(admin.on(APEX, API), WANTED.formatted("archived")) == 409);
    cell(
        "the network's own portal",
        admin
                .on(APEX, API)
                .with("Content-Type", "application/json")
                .send("POST", "/api/v1/portals/network/state", WANTED.formatted("suspended"))
                .status()
            == 404);
    cell("nothing was asked by these", !isAsked());
    // The operator may be through with it before anybody looks.
    seen("asking", post(admin.on(APEX, API), WANTED.formatted("suspended")) == 202 && isAsked());
    seen(
        "asking on the page",
        admin.postFields(APEX, PAGE, PAGE + "/state", FIELDS).status() != 403);
  }

  private static int post(Http http, String body) {
    return http.with("Content-Type", "application/json").send("POST", API, body).status();
  }

  private static boolean isAsked() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return !Sql.column(behind, "select id from core.task where subject = 'cell-portal'")
          .isEmpty();
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("portals: " + vector, holds);
  }
}
