package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Saying how a collectivity is reached, tried by everybody else. */
final class SettingsCells {

  static final Set<String> TRIED =
      Set.of("PUT /api/v1/profile/settings", "POST /{lang}/manage/settings");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String API = "/api/v1/profile/settings";
  private static final String PAGE = "/fr/manage/settings";
  private static final String RIGHTFUL = "+212 500";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");

  SettingsCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        machines(behind);
        pages(behind);
      } finally {
        Sql.update(
            behind,
            "update core.collectivity set phone = null where tenant_id in"
                + " (select id from sys.tenant where alias in ('alpha', 'beta'))");
        Sql.update(
            behind,
            "update sys.tenant set languages = '{ar,fr,zgh}' where alias in ('alpha', 'beta')");
      }
    }
  }

  private void machines(Connection behind) throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, API),
            colleague.on(ALPHA, API),
            other.on(ALPHA, API),
            admin.on(BETA, API))) {
      Answer answer = put(http, body(version(behind), "+212 666"));
      tally.cell("settings of alpha", !answer.isGood() && state(behind).equals(before));
    }
    rightful(
        put(admin.on(ALPHA, API), body(version(behind), RIGHTFUL)).isGood()
            && state(behind).contains("alpha " + RIGHTFUL + " {ar,fr}"));
    tally.cell("settings of beta", state(behind).contains("beta  {ar,fr,zgh}"));
  }

  private void pages(Connection behind) throws SQLException {
    String before = state(behind);
    String fields = "version=" + version(behind) + "&phone=%2B212+666";
    Visitor.post(Http.on(ALPHA), ALPHA, PAGE, fields);
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, PAGE, fields);
    Visitor.post(
        admin.on(BETA, PAGE), BETA, PAGE, "csrf=" + admin.formToken(ALPHA, PAGE) + "&" + fields);
    citizen.postFields(ALPHA, "/fr/account", PAGE, fields);
    colleague.postFields(ALPHA, "/fr/account", PAGE, fields);
    tally.cell("settings on the page, by everybody else", state(behind).equals(before));
    rightful(
        admin
                    .post(
                        ALPHA,
                        PAGE,
                        PAGE,
                        Map.of("version", version(behind), "phone", "+212 501", "language", "fr"))
                    .status()
                == 303
            && state(behind).contains("alpha +212 501"));
  }

  private static String body(String version, String phone) {
    return "{\"phone\":\"%s\",\"languages\":[\"ar\",\"fr\"],\"version\":%s}"
        .formatted(phone, version);
  }

  private static Answer put(Http http, String body) {
    return http.with("Content-Type", "application/json").send("PUT", API, body);
  }

  private void rightful(boolean seen) {
    if (!seen) {
      tally.vacuous("settings change nothing");
    }
  }

  private static String state(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select string_agg(t.alias || ' ' || coalesce(c.phone, '') || ' ' || t.languages::text, ' ' order by t.id)"
            + " from sys.tenant t join core.collectivity c on c.tenant_id = t.id"
            + " where t.alias in ('alpha', 'beta')");
  }

  private static String version(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select c.version::text from core.collectivity c join sys.tenant t on t.id = c.tenant_id"
            + " where t.alias = 'alpha'");
  }
}
