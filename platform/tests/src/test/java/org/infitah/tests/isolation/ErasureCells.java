package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/**
 * Erasing is asked, confirmed and called off by the network's administrators alone, and never by
 * one person. It is tried on a row that stands for a portal; nothing is really erased.
 */
final class ErasureCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "DELETE /api/v1/portals/{alias}/erasure",
          "POST /api/v1/portals/{alias}/erasure",
          "POST /api/v1/portals/{alias}/erasure/confirmation",
          "POST /{lang}/console/portals/{alias}/erasure",
          "POST /{lang}/console/portals/{alias}/erasure/call-off",
          "POST /{lang}/console/portals/{alias}/erasure/confirmation");

  private static final String APEX = "localhost";
  private static final String HOST = "cell-erasure.localhost";
  private static final String PAGE = "/fr/console/portals/cell-erasure";
  private static final String API = "/api/v1/portals/cell-erasure/erasure";
  private static final String WISH = "{\"host\":\"" + HOST + "\",\"reason\":\"cell\"}";
  private static final String FIELDS = "host=" + HOST + "&reason=cell";

  private final Tally tally;

  ErasureCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor deputy = Visitor.known("deputy@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Visitor.known("admin@alpha.test", "alpha");
    forget();
    try {
      run(
          "insert into sys.tenant (id, alias, level, code, names, state) values (9902,"
              + " 'cell-erasure', 'commune', '12.990.01.03', '{\"fr\": \"Cellule\", \"source\":"
              + " \"fr\"}', 'archived')",
          "insert into sys.host (host, tenant_id, canonical) values ('" + HOST + "', 9902, true)");
      asking(admin, observer, ofMember);
      confirming(admin, deputy, observer, ofMember);
      callingOff(admin, deputy, observer, ofMember);
    } finally {
      forget();
    }
  }

  private void asking(Visitor admin, Visitor observer, Visitor ofMember) throws SQLException {
    others("POST", API, WISH, observer, ofMember);
    forms(PAGE + "/erasure", admin, observer, ofMember);
    cell("nothing is asked", said().isEmpty());
    cell("another host", send(admin, API, WISH.replace(HOST, "alpha.localhost")) == 422);
    cell("no reason", send(admin, API, WISH.replace("\"cell\"", "\"\"")) == 422);
    cell(
        "what is not archived",
        send(admin, API.replace("cell-erasure", "alpha"), WISH.replace(HOST, "alpha.localhost"))
            == 409);
    cell("still nothing is asked", said().isEmpty());
    seen("asking", send(admin, API, WISH) == 202 && said().equals("asked"));
    cell("asking twice", send(admin, API, WISH) == 409);
  }

  private void confirming(Visitor admin, Visitor deputy, Visitor observer, Visitor ofMember)
      throws SQLException {
    String path = API + "/confirmation";
    others("POST", path, WISH, observer, ofMember);
    forms(PAGE + "/erasure/confirmation", deputy, observer, ofMember);
    cell("the same person", send(admin, path, WISH) == 409);
    admin.postFields(APEX, PAGE, PAGE + "/erasure/confirmation", FIELDS);
    cell("another host", send(deputy, path, "{\"host\":\"x\"}") == 422);
    cell("it is not confirmed by these", said().equals("asked"));
    seen(
        "confirming",
        deputy.postFields(APEX, PAGE, PAGE + "/erasure/confirmation", FIELDS).status() == 303
            && said().equals("confirmed"));
  }

  private void callingOff(Visitor admin, Visitor deputy, Visitor observer, Visitor ofMember)
      throws SQLException {
    others("DELETE", API, "", observer, ofMember);
    forms(PAGE + "/erasure/call-off", admin, observer, ofMember);
    cell("it is not called off by these", said().equals("confirmed"));
    seen(
        "calling off",
        admin.on(APEX, API).send("DELETE", API).status() == 204 && said().equals("called-off"));
    admin.postFields(APEX, PAGE, PAGE + "/erasure", FIELDS);
    seen("asking on the page", said().equals("asked"));
    deputy.postFields(APEX, PAGE, PAGE + "/erasure/call-off", "");
    seen("calling off on the page", said().equals("called-off"));
  }

  /** Whoever is not a network administrator, over the API. */
  private void others(String method, String path, String body, Visitor observer, Visitor ofMember) {
    String alpha = CanaryTenant.ALPHA.host();
    cell(method + " nobody", json(Http.on(APEX), method, path, body) == 401);
    cell(method + " an observer", json(observer.on(APEX, path), method, path, body) == 403);
    cell(method + " a member's admin", json(ofMember.on(APEX, path), method, path, body) >= 401);
    cell(method + " a member's host", json(ofMember.on(alpha, path), method, path, body) == 404);
  }

  /** Forms that nobody made, and those of others. */
  private static void forms(String action, Visitor admin, Visitor observer, Visitor ofMember) {
    Visitor.post(Http.on(APEX), APEX, action, FIELDS);
    Visitor.post(admin.on(APEX, action), APEX, action, FIELDS + "&csrf=forged");
    observer.postFields(APEX, "/fr/account", action, FIELDS);
    ofMember.postFields(CanaryTenant.ALPHA.host(), "/fr/account", action, FIELDS);
  }

  private static int send(Visitor visitor, String path, String body) {
    return json(visitor.on(APEX, path), "POST", path, body);
  }

  private static int json(Http http, String method, String path, String body) {
    return http.with("Content-Type", "application/json").send(method, path, body).status();
  }

  private static String said() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind,
          "select coalesce((select state from core.erasure where subject = 'cell-erasure'"
              + " order by asked_at desc limit 1), '')");
    }
  }

  private static void forget() throws SQLException {
    run(
        "delete from core.erasure where subject = 'cell-erasure'",
        "delete from core.audit_link where tenant_id = 9902",
        "delete from core.audit where tenant_id = 9902",
        "delete from sys.host where tenant_id = 9902",
        "delete from sys.tenant where id = 9902");
  }

  private static void run(String... statements) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statements);
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("erasure: " + vector, holds);
  }
}
