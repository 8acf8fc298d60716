package org.infitah.tests.isolation;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.infitah.tests.people.RolesFile;

/** Giving roles by a list, by everybody who may not. */
final class RolesCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of("POST /api/v1/mandates/bulk", "POST /{lang}/manage/people/bulk");

  private static final String BETA = CanaryTenant.BETA.host();
  private static final String PAGE = Admin.PEOPLE + "/bulk";
  private static final String API = "/api/v1/mandates/bulk?rehearsal=false";
  private static final String THIEF = "thief@list.example.org";

  private final Tally tally;

  RolesCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    RolesFile thief = file(THIEF, "tenant-admin");
    cell("nobody", thief.post(Http.on(BETA), API).status() == 401);
    cell("alpha's token", thief.post(alpha.visitor().on(BETA, API), API).status() == 401);
    for (String who : List.of("focal-point@beta.test", "citizen@infitah.test")) {
      Visitor visitor = Visitor.known(who, "beta");
      cell(who, thief.post(visitor.on(BETA, API), API).status() == 403);
      Answer page = visitor.postParts(BETA, "/fr/account", PAGE, thief.parts("give"));
      cell(who + " on the page", page.status() == 403);
      cell(who + " looks", visitor.on(BETA, PAGE).get(PAGE).status() == 403);
    }
    alpha.visitor().postParts(BETA, PAGE, PAGE, thief.parts("give"));
    thief.parts("give").post(beta.visitor().on(BETA, PAGE), BETA, PAGE, "forged");
    thief.parts("give").post(Http.on(BETA), BETA, PAGE, "");
    cell("nothing was given", !beta.holds(THIEF, "tenant-admin"));
    String rehearsal = API.replace("false", "true");
    RolesFile rightful = file("list@cell.example.org", "staff");
    cell("a rehearsal", rightful.post(beta.visitor().on(BETA, API), rehearsal).isGood());
    cell("a rehearsal gave nothing", !beta.holds("list@cell.example.org", "staff"));
    seen(
        "a list",
        rightful.post(beta.visitor().on(BETA, API), API).isGood()
            && beta.holds("list@cell.example.org", "staff")
            && !alpha.holds("list@cell.example.org", "staff"));
    Answer page = beta.visitor().postParts(BETA, PAGE, PAGE, rightful.parts("give"));
    seen("the same on the page", page.isGood() && page.body().contains("list@cell.example.org"));
    beta.end(beta.mandate("list@cell.example.org", "staff"));
  }

  private static RolesFile file(String email, String role) {
    return new RolesFile("name", "email", "role", "reason", "start", "end")
        .row("Cell", email, role, "cell", "2099-01-01", "");
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous("list: " + what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("list: " + vector, holds);
  }
}
