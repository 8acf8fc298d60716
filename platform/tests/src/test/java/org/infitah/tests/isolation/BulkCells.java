package org.infitah.tests.isolation;

import java.nio.charset.StandardCharsets;
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

/**
 * Asking for portals by a list is the network administrators' alone. The rightful one asks for what
 * alpha has already, so that nothing is really opened.
 */
final class BulkCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of("POST /api/v1/openings/bulk", "POST /{lang}/console/openings/bulk");

  private static final String APEX = "localhost";
  private static final String PAGE = "/fr/console/openings/bulk";
  private static final String API = "/api/v1/openings/bulk?rehearsal=false";
  private static final String FORGED =
      "code,type,name_fr,alias\n12.993.01.01,commune,Cell,cell-bulk";

  private final Tally tally;

  BulkCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.known("admin@network.test", "network");
    Visitor observer = Visitor.known("observer@network.test", "network");
    Visitor ofMember = Visitor.known("admin@alpha.test", "alpha");
    String alpha = CanaryTenant.ALPHA.host();

    cell("nobody", post(Http.on(APEX), FORGED).status() == 401);
    cell("an observer", post(observer.on(APEX, API), FORGED).status() == 403);
    cell("a member's admin", post(ofMember.on(APEX, API), FORGED).status() >= 401);
    cell("on a member's host", post(ofMember.on(alpha, API), FORGED).status() == 404);
    cell("an observer's look", observer.on(APEX, PAGE).get(PAGE).status() == 403);
    cell("a stranger's look", Http.on(APEX).get(PAGE).status() == 303);
    FormParts forged = parts(FORGED);
    forged.post(admin.on(APEX, PAGE), APEX, PAGE, "forged");
    parts(FORGED).post(Http.on(APEX), APEX, PAGE, "");
    observer.postParts(APEX, "/fr/account", PAGE, parts(FORGED));
    cell("a rehearsal", post(admin.on(APEX, API), API.replace("false", "true"), FORGED).isGood());
    cell("nothing was asked", !isAsked());
    for (String wrong : new String[] {"", "a,b\n1,2", "code,type\n\"", "\u0000", "\u00ff"}) {
      cell("a table " + wrong, post(admin.on(APEX, API), wrong).status() / 100 == 4);
    }
    seen(
        "a list of what is there",
        post(admin.on(APEX, API), alphas()).body().contains("\"same\":1"));
    Answer page = admin.postParts(APEX, PAGE, PAGE, parts(alphas()));
    seen("the same on the page", page.isGood() && page.body().contains("alpha"));
  }

  private static FormParts parts(String table) {
    return new FormParts()
        .field("do", "ask")
        .file("file", "list.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
  }

  private static String alphas() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String code = Sql.value(behind, "select code from sys.tenant where alias = 'alpha'");
      String level = Sql.value(behind, "select level from sys.tenant where alias = 'alpha'");
      return "\ufeffcode;type;name_fr\n" + code + ";" + level + ";\"Alpha; again\"\n";
    }
  }

  private static boolean isAsked() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return !Sql.column(behind, "select id from core.task where subject = 'cell-bulk'").isEmpty();
    }
  }

  private static Answer post(Http http, String body) {
    return post(http, API, body);
  }

  private static Answer post(Http http, String path, String body) {
    return http.with("Content-Type", "text/csv").send("POST", path, body);
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("bulk: " + vector, holds);
  }
}
