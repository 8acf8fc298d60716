package org.infitah.tests.isolation;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Giving and taking back roles, by everybody who may not. */
final class PeopleCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/mandates",
          "POST /api/v1/mandates/{id}/end",
          "POST /{lang}/manage/people",
          "POST /{lang}/manage/people/mandates/{id}/end");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String API = "/api/v1/mandates";
  private static final String FOCAL = "focal-point@beta.test";

  private final Tally tally;

  PeopleCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    String ofBeta = beta.mandate(FOCAL, "focal-point");
    String end = Admin.PEOPLE + "/mandates/" + ofBeta + "/end";
    taking(alpha, beta, ofBeta, end);
    giving(alpha, beta);

    seen("a role of beta's taken back", beta.end(ofBeta).status() == 303 && !isHeld(beta));
    seen(
        "a role of beta's given",
        beta.give(Admin.form(FOCAL, "focal-point")).status() == 303 && isHeld(beta));
    // A session gains no role that was given after it began.
    Visitor.forget(FOCAL, "beta");
    String given = "{\"email\": \"cell@example.org\", \"name\": \"Cell\", \"language\": \"fr\",";
    String body = given + " \"role\": \"staff\", \"reason\": \"cell\", \"starts\": \"2099-01-01\"}";
    seen(
        "a role given by a machine", post(beta.visitor().on(BETA, API), API, body).status() == 201);
    String ending = API + "/" + beta.mandate("cell@example.org", "staff") + "/end";
    tally.cell(
        "alpha's token for a mandate of beta's",
        post(alpha.visitor().on(ALPHA, ending), ending, "{\"reason\": \"cell\"}").status() == 404);
    tally.cell(
        "nobody ends by the API",
        post(Http.on(BETA), ending, "{\"reason\": \"cell\"}").status() == 401);
    seen(
        "a role taken back by a machine",
        post(beta.visitor().on(BETA, ending), ending, "{\"reason\": \"cell\"}").status() == 200);
  }

  private void taking(Admin alpha, Admin beta, String ofBeta, String end) throws SQLException {
    tally.cell("beta's mandate at alpha", alpha.end(ofBeta).status() == 404 && isHeld(beta));
    alpha.visitor().post(BETA, Admin.PEOPLE, end, Map.of("reason", "cell"));
    tally.cell("alpha's session on beta's host", isHeld(beta));
    Answer forged =
        Visitor.post(beta.visitor().on(BETA, end), BETA, end, "csrf=forged&reason=cell");
    tally.cell("a forged form", forged.status() == 403 && isHeld(beta));
    Visitor.post(Http.on(BETA), BETA, end, "reason=cell");
    tally.cell("nobody", isHeld(beta));
    for (String who : List.of(FOCAL, "citizen@infitah.test")) {
      Visitor visitor = Visitor.known(who, "beta");
      Answer answer = visitor.post(BETA, "/fr/account", end, Map.of("reason", "cell"));
      tally.cell(who, answer.status() == 403 && isHeld(beta));
    }
  }

  private void giving(Admin alpha, Admin beta) throws SQLException {
    Map<String, String> form = Admin.form("thief@example.org", "tenant-admin");
    alpha.visitor().post(BETA, Admin.PEOPLE, Admin.PEOPLE, form);
    tally.cell("alpha's session gives at beta", isUnknown(beta));
    Visitor focal = Visitor.known(FOCAL, "beta");
    tally.cell(
        "a focal point makes itself an admin",
        focal.post(BETA, "/fr/account", Admin.PEOPLE, form).status() == 403 && isUnknown(beta));
    Visitor.post(Http.on(BETA), BETA, Admin.PEOPLE, "email=thief@example.org&role=tenant-admin");
    tally.cell("nobody gives", isUnknown(beta));
    String body = "{\"email\": \"thief@example.org\", \"role\": \"tenant-admin\"}";
    tally.cell("nobody by the API", post(Http.on(BETA), API, body).status() == 401);
    tally.cell("alpha's token", post(alpha.visitor().on(BETA, API), API, body).status() == 401);
    tally.cell("a focal point by the API", post(focal.on(BETA, API), API, body).status() == 403);
    Map<String, String> swapped = new HashMap<>(Admin.form("swap@example.org", "staff"));
    swapped.put("instead", beta.mandate(FOCAL, "focal-point"));
    tally.cell(
        "alpha gives a role in exchange for one of beta's",
        alpha.give(swapped).status() == 404 && isHeld(beta));
  }

  private static boolean isHeld(Admin beta) throws SQLException {
    return beta.page(Admin.PEOPLE).isGood() && beta.holds(FOCAL, "focal-point");
  }

  private static boolean isUnknown(Admin beta) throws SQLException {
    return !beta.holds("thief@example.org", "tenant-admin");
  }

  private static Answer post(Http http, String path, String body) {
    return http.with("Content-Type", "application/json").send("POST", path, body);
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " changes nothing");
    }
  }
}
