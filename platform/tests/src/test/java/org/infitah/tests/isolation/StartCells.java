package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Leaving out a step of the first hour, and taking it up again, tried by everybody else. */
final class StartCells {

  static final Set<String> TRIED =
      Set.of(
          "PUT /api/v1/first-hour/{step}/skipped",
          "DELETE /api/v1/first-hour/{step}/skipped",
          "PUT /api/v1/first-hour/example",
          "DELETE /api/v1/first-hour/example",
          "POST /{lang}/manage/first-hour");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String API = "/api/v1/first-hour/identity/skipped";
  private static final String EXAMPLE = "/api/v1/first-hour/example";
  private static final String PAGE = "/fr/manage";
  private static final String FORM = "/fr/manage/first-hour";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");

  StartCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        outsiders(behind, "PUT");
        seen("PUT", send(admin.on(ALPHA, API), "PUT") && isLeft(behind));
        outsiders(behind, "DELETE");
        seen("DELETE", send(admin.on(ALPHA, API), "DELETE") && !isLeft(behind));
        pages(behind);
        examples(behind);
      } finally {
        CanaryRows.plant(behind);
        Sql.update(behind, "delete from core.skipped_step where step = 'identity'");
      }
    }
  }

  /** The canaries have an example row each, planted; their portals are not empty. */
  private void examples(Connection behind) throws SQLException {
    String before = examplesOf(behind);
    for (String method : List.of("PUT", "DELETE")) {
      for (Http http :
          List.of(
              Http.on(ALPHA),
              citizen.on(ALPHA, EXAMPLE),
              colleague.on(ALPHA, EXAMPLE),
              other.on(ALPHA, EXAMPLE),
              admin.on(BETA, EXAMPLE))) {
        tally.cell(
            method + " the examples",
            !http.send(method, EXAMPLE).isGood() && examplesOf(behind).equals(before));
      }
    }
    for (String act : List.of("load-example", "remove-example")) {
      String fields = "act=" + act;
      Visitor.post(Http.on(ALPHA), ALPHA, FORM, fields);
      Visitor.post(admin.on(ALPHA, PAGE), ALPHA, FORM, "csrf=forged&" + fields);
      Visitor.post(other.on(ALPHA, PAGE), ALPHA, FORM, fields);
      citizen.postFields(ALPHA, "/fr/account", FORM, fields);
      colleague.postFields(ALPHA, "/fr/account", FORM, fields);
      tally.cell(act + ", by everybody else", examplesOf(behind).equals(before));
    }
    seen("loading again", admin.on(ALPHA, EXAMPLE).send("PUT", EXAMPLE).isGood());
    seen(
        "removing",
        admin.on(ALPHA, EXAMPLE).send("DELETE", EXAMPLE).isGood()
            && !examplesOf(behind).contains("alpha"));
    tally.cell("beta's examples", examplesOf(behind).contains("beta"));
  }

  private static String examplesOf(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias || t.example, ' ' order by t.alias), '')"
            + " from core.example e join sys.tenant t on t.id = e.tenant_id");
  }

  private void outsiders(Connection behind, String method) throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, API),
            colleague.on(ALPHA, API),
            other.on(ALPHA, API),
            admin.on(BETA, API))) {
      tally.cell(method + " a step", !send(http, method) && state(behind).equals(before));
    }
  }

  private void pages(Connection behind) throws SQLException {
    String before = state(behind);
    String fields = "step=identity&act=skip";
    Visitor.post(Http.on(ALPHA), ALPHA, FORM, fields);
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, FORM, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, FORM, fields);
    Visitor.post(
        admin.on(BETA, PAGE), BETA, FORM, "csrf=" + admin.formToken(ALPHA, PAGE) + "&" + fields);
    citizen.postFields(ALPHA, "/fr/account", FORM, fields);
    colleague.postFields(ALPHA, "/fr/account", FORM, fields);
    tally.cell("a step on the page, by everybody else", state(behind).equals(before));
    seen("skip", admin.postFields(ALPHA, PAGE, FORM, fields).status() == 303 && isLeft(behind));
    admin.postFields(ALPHA, PAGE, FORM, "step=identity&act=resume");
    seen("resume", !isLeft(behind));
  }

  private static boolean send(Http http, String method) {
    return http.send(method, API).isGood();
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " a step changes nothing");
    }
  }

  private static boolean isLeft(Connection behind) throws SQLException {
    return state(behind).contains("alpha");
  }

  private static String state(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias, ' ' order by t.alias), '') from core.skipped_step s"
            + " join sys.tenant t on t.id = s.tenant_id where s.step = 'identity'");
  }
}
