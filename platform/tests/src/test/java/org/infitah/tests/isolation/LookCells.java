package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Preparing, publishing and discarding a look, tried by everybody else. */
final class LookCells {

  static final Set<String> TRIED =
      Set.of(
          "PUT /api/v1/look/draft",
          "DELETE /api/v1/look/draft",
          "POST /api/v1/look/publication",
          "POST /{lang}/manage/look",
          "POST /{lang}/manage/look/state");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String DRAFT = "/api/v1/look/draft";
  private static final String PUBLICATION = "/api/v1/look/publication";
  private static final String PAGE = "/fr/manage/look";
  private static final String ACCENT = "#123456";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");

  LookCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String before = Sql.value(behind, "select brand::text from sys.tenant where alias = 'alpha'");
      try {
        machines(behind);
        pages(behind);
      } finally {
        Sql.update(
            behind, "update sys.tenant set brand = cast(? as jsonb) where alias = 'alpha'", before);
        CanaryRows.plant(behind);
      }
    }
  }

  private void machines(Connection behind) throws SQLException {
    String changed = body(version(behind), "#654321");
    outsiders("changing", behind, http -> json(http, "PUT", DRAFT, changed));
    rightful(
        "changing",
        json(admin.on(ALPHA, DRAFT), "PUT", DRAFT, body(version(behind), ACCENT)).isGood()
            && state(behind).contains("" + 0x123456));
    outsiders("publishing", behind, http -> json(http, "POST", PUBLICATION, ""));
    outsiders("discarding", behind, http -> http.send("DELETE", DRAFT));
    String beta = brand(behind, "beta");
    rightful(
        "publishing",
        json(admin.on(ALPHA, PUBLICATION), "POST", PUBLICATION, "").isGood()
            && brand(behind, "alpha").contains(ACCENT));
    tally.cell("publishing alpha's look at beta", brand(behind, "beta").equals(beta));
    json(admin.on(ALPHA, DRAFT), "PUT", DRAFT, body(0, "#654321"));
    rightful(
        "discarding",
        admin.on(ALPHA, DRAFT).send("DELETE", DRAFT).isGood() && version(behind) == 0);
  }

  private void pages(Connection behind) throws SQLException {
    strangers("preparing on the page", behind);
    rightful(
        "preparing on the page",
        admin.postParts(ALPHA, PAGE, PAGE, form(ACCENT)).status() == 303
            && state(behind).contains("" + 0x123456));
    for (String act : List.of("publish", "discard")) {
      String before = state(behind);
      String fields = "act=" + act;
      String action = PAGE + "/state";
      citizen.postFields(ALPHA, "/fr/account", action, fields);
      colleague.postFields(ALPHA, "/fr/account", action, fields);
      Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
      Visitor.post(admin.on(ALPHA, PAGE), ALPHA, action, "csrf=forged&" + fields);
      Visitor.post(other.on(ALPHA, PAGE), ALPHA, action, fields);
      Visitor.post(admin.on(BETA, PAGE), BETA, action, fields);
      tally.cell(act + " on the page, by everybody else", state(behind).equals(before));
    }
    rightful(
        "discarding on the page",
        admin.postFields(ALPHA, PAGE, PAGE + "/state", "act=discard").status() == 303
            && version(behind) == 0);
  }

  /** The same request by everybody who may not. */
  private void outsiders(String what, Connection behind, Request request) throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, DRAFT),
            colleague.on(ALPHA, DRAFT),
            other.on(ALPHA, DRAFT),
            admin.on(BETA, DRAFT))) {
      tally.cell(what, !request.by(http).isGood() && state(behind).equals(before));
    }
  }

  private void strangers(String what, Connection behind) throws SQLException {
    String before = state(behind);
    form("#654321").post(Http.on(ALPHA), ALPHA, PAGE, "");
    form("#654321").post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "forged");
    form("#654321").post(admin.on(BETA, PAGE), BETA, PAGE, admin.formToken(ALPHA, PAGE));
    citizen.postParts(ALPHA, "/fr/account", PAGE, form("#654321"));
    colleague.postParts(ALPHA, "/fr/account", PAGE, form("#654321"));
    tally.cell(what, state(behind).equals(before));
  }

  private static FormParts form(String accent) {
    String mark = CanaryTenant.ALPHA.canary().text();
    return new FormParts()
        .field("version", "0")
        .field("name-ar", "مجلس " + mark)
        .field("name-fr", "Conseil " + mark)
        .field("colour-main", CanaryTenant.ALPHA.colour())
        .field("colour-accent", accent);
  }

  private static String body(int version, String accent) {
    String mark = CanaryTenant.ALPHA.canary().text();
    return "{\"names\":{\"ar\":\"مجلس %1$s\",\"fr\":\"Conseil %1$s\"},\"main\":\"%2$s\",\"accent\":\"%3$s\",\"version\":%4$d}"
        .formatted(mark, CanaryTenant.ALPHA.colour(), accent, version);
  }

  private static Answer json(Http http, String method, String path, String body) {
    return http.with("Content-Type", "application/json").send(method, path, body);
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous(what + " a look changes nothing");
    }
  }

  private static String brand(Connection behind, String alias) throws SQLException {
    return Sql.value(behind, "select brand::text from sys.tenant where alias = ?", alias);
  }

  /** What both have, and what both prepare. */
  private static String state(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.names::text || t.brand::text || coalesce(l::text, ''), ' ' order by t.id), '')"
            + " from sys.tenant t left join core.look l on l.tenant_id = t.id where t.alias in ('alpha', 'beta')");
  }

  private static int version(Connection behind) throws SQLException {
    return Integer.parseInt(
        Sql.value(
            behind,
            "select coalesce(max(l.version), 0)::text from core.look l join sys.tenant t"
                + " on t.id = l.tenant_id where t.alias = 'alpha'"));
  }

  /** What is tried. */
  private interface Request {
    Answer by(Http http);
  }
}
