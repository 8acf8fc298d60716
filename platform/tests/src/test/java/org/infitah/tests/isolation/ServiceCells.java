package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.infitah.tests.people.Keys;

/**
 * Making and revoking service accounts by everybody who may not; and what a key opens: the rooms of
 * its scopes on its own tenant's host, and nothing else anywhere.
 */
final class ServiceCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/service-accounts",
          "POST /api/v1/service-accounts/{id}/revocation",
          "POST /{lang}/manage/service-accounts",
          "POST /{lang}/manage/service-accounts/{id}/revocation");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String AUDIT = "/api/v1/audit";
  private static final List<String> CLOSED =
      List.of(
          "/api/v1/mandates",
          "/api/v1/mail",
          "/api/v1/profile/settings",
          "/api/v1/look/draft",
          "/api/v1/first-hour",
          Keys.API);

  private final Tally tally;

  ServiceCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    making(alpha, beta);
    Keys.Made made = Keys.make(beta, "cell-rightful", "trust.read");
    seen("a key of beta's", Keys.get(BETA, AUDIT, made.key()).isGood());
    opening(made.key());
    revoking(alpha, beta, made);
    Answer page = beta.visitor().post(BETA, Keys.PAGE, Keys.PAGE, Keys.form("cell-page"));
    seen("a form of beta's", page.isGood() && isThere("cell-page") && page.body().contains("inf_"));
    String id = value("select id from core.service_account where name = 'cell-page'");
    Answer ended = beta.visitor().post(BETA, Keys.PAGE, Keys.PAGE + "/" + id + "/revocation");
    seen("a form that revokes", ended.status() == 303 && isRevoked(id));
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(behind, "delete from core.service_account where name like 'cell-%'");
    }
  }

  private void making(Admin alpha, Admin beta) throws SQLException {
    String body = Keys.body("cell-stolen", "trust.read");
    cell("nobody makes one", Keys.post(Http.on(BETA), Keys.API, body).status() == 401);
    cell(
        "alpha's token makes one",
        Keys.post(alpha.visitor().on(BETA, Keys.API), Keys.API, body).status() == 401);
    for (String who : List.of("focal-point@beta.test", "citizen@infitah.test")) {
      Visitor visitor = Visitor.known(who, "beta");
      cell(
          who + " makes one",
          Keys.post(visitor.on(BETA, Keys.API), Keys.API, body).status() == 403);
      visitor.post(BETA, "/fr/account", Keys.PAGE, Keys.form("cell-stolen"));
    }
    alpha.visitor().post(BETA, Keys.PAGE, Keys.PAGE, Keys.form("cell-stolen"));
    Visitor.post(
        beta.visitor().on(BETA, Keys.PAGE), BETA, Keys.PAGE, "csrf=forged&name=cell-stolen");
    Visitor.post(Http.on(BETA), BETA, Keys.PAGE, "name=cell-stolen");
    for (String scope : List.of("people.manage", "service.manage", "member.admit", "nothing")) {
      String more = Keys.body("cell-stolen", scope);
      cell(
          "a scope nobody gives: " + scope,
          Keys.post(beta.visitor().on(BETA, Keys.API), Keys.API, more).status() == 403);
    }
    cell("none was made", !isThere("cell-stolen"));
  }

  private void opening(String key) {
    cell("beta's key on alpha", Keys.get(ALPHA, AUDIT, key).status() == 401);
    cell("beta's key on the network", Keys.get("localhost", AUDIT, key).status() == 401);
    cell(
        "beta's key for what all may read, on alpha",
        !Keys.get(ALPHA, "/api/v1/profile", key).isGood());
    cell(
        "a key on pages",
        Http.on(BETA).with("Authorization", "Bearer " + key).get("/fr/manage").status() == 303);
    for (String path : CLOSED) {
      cell("without the scope: " + path, Keys.get(BETA, path, key).status() == 403);
    }
    for (String forged :
        List.of(
            "inf_",
            "inf_" + "A".repeat(43),
            key + "A",
            key.substring(4),
            key.toLowerCase(Locale.ROOT))) {
      cell("a forged key", Keys.get(BETA, AUDIT, forged).status() == 401);
    }
    Http http = Http.on(BETA).with("Authorization", "Bearer " + key);
    String mandate =
        "{\"email\":\"x@cell.example.org\",\"name\":\"X\",\"role\":\"tenant-admin\",\"reason\":\"cell\",\"starts\":\"2099-01-01\"}";
    cell("a key gives a role", Keys.post(http, "/api/v1/mandates", mandate).status() == 403);
    cell(
        "a key makes a key",
        Keys.post(http, Keys.API, Keys.body("cell-stolen", "trust.read")).status() == 403);
  }

  private void revoking(Admin alpha, Admin beta, Keys.Made made) throws SQLException {
    String path = Keys.API + "/" + made.id() + "/revocation";
    cell(
        "alpha revokes beta's",
        Keys.post(alpha.visitor().on(ALPHA, path), path, "").status() == 404);
    cell("nobody revokes", Keys.post(Http.on(BETA), path, "").status() == 401);
    String form = Keys.PAGE + "/" + made.id() + "/revocation";
    alpha.visitor().post(BETA, Keys.PAGE, form);
    Visitor.post(beta.visitor().on(BETA, form), BETA, form, "csrf=forged");
    Visitor focal = Visitor.known("focal-point@beta.test", "beta");
    cell("a focal point revokes", focal.post(BETA, "/fr/account", form).status() == 403);
    cell("it still counts", Keys.get(BETA, AUDIT, made.key()).isGood());
    seen("revoking", Keys.post(beta.visitor().on(BETA, path), path, "").isGood());
    cell("a revoked key, at its next request", Keys.get(BETA, AUDIT, made.key()).status() == 401);
    cell("twice", Keys.post(beta.visitor().on(BETA, path), path, "").status() == 409);
  }

  private static boolean isThere(String name) throws SQLException {
    return !value("select count(*) from core.service_account where name = '" + name + "'")
        .equals("0");
  }

  private static boolean isRevoked(String id) throws SQLException {
    return !value(
            "select count(*) from core.service_account where revoked_at is not null and id = '"
                + id
                + "'")
        .equals("0");
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous("service: " + what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("service: " + vector, holds);
  }
}
