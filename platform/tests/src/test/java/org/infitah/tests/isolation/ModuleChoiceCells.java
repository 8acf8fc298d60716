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

/** Allowing, withdrawing, enabling and disabling a module, tried by everybody else. */
final class ModuleChoiceCells {

  static final Set<String> TRIED =
      Set.of(
          "PUT /api/v1/module-states/{id}",
          "DELETE /api/v1/module-states/{id}",
          "DELETE /api/v1/module-states/{id}/quarantine",
          "POST /{lang}/manage/modules/{id}",
          "PUT /api/v1/module-states/{id}/settings",
          "POST /{lang}/manage/modules/{id}/settings",
          "PUT /api/v1/module-allowances/{id}",
          "POST /{lang}/console/modules/{id}");

  private static final String APEX = "localhost";
  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MODULE = "school-transport";
  private static final String STATE = "/api/v1/module-states/" + MODULE;
  private static final String QUARANTINE = STATE + "/quarantine";
  private static final String PAGE = "/fr/manage/modules/" + MODULE;
  private static final String ALLOWANCE = "/api/v1/module-allowances/" + MODULE;
  private static final String CONSOLE = "/fr/console/modules/" + MODULE;
  private static final String SETTINGS = STATE + "/settings";
  private static final String FORM = PAGE + "/settings";
  private static final String WISH =
      "{\"allowed\": %s, \"alias\": \"alpha\", \"reason\": \"Tried by the isolation suite\"}";
  private static final String FIELDS =
      "act=%s&whom=one&alias=alpha&reason=Tried+by+the+isolation+suite";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor network = Visitor.signedIn("admin@network.test", "network");
  private final Visitor observer = Visitor.signedIn("observer@network.test", "network");

  ModuleChoiceCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String before = state(behind);
      try {
        choosing(behind);
        setting(behind);
        deciding(behind);
      } finally {
        asBefore(behind);
      }
      tally.cell("modules are as they were: " + before, state(behind).equals(before));
    }
  }

  private void choosing(Connection behind) throws SQLException {
    nobodyElseChooses(behind, "DELETE", "disable");
    seen("disabling", isGood(admin.on(ALPHA, STATE), "DELETE") && has(behind, "alpha false"));
    nobodyElseChooses(behind, "PUT", "enable");
    seen("enabling", isGood(admin.on(ALPHA, STATE), "PUT") && has(behind, "alpha true"));
    admin.postFields(ALPHA, PAGE, PAGE, "act=disable&reason=");
    seen("disabling on the page", has(behind, "alpha false"));
    admin.postFields(ALPHA, PAGE, PAGE, "act=enable&reason=");
    seen("enabling on the page", has(behind, "alpha true"));
    tally.cell("beta has what it had", has(behind, "beta true"));
    releasing(behind);
  }

  private void releasing(Connection behind) throws SQLException {
    quarantine(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, STATE),
            colleague.on(ALPHA, STATE),
            other.on(ALPHA, STATE),
            network.on(ALPHA, STATE),
            admin.on(BETA, STATE))) {
      tally.cell(
          "DELETE " + QUARANTINE,
          !http.send("DELETE", QUARANTINE).isGood() && has(behind, "alpha halted"));
    }
    other.postFields(ALPHA, "/fr/account", PAGE, "act=release");
    colleague.postFields(ALPHA, "/fr/account", PAGE, "act=release");
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged&act=release");
    tally.cell("release a module, by everybody else", has(behind, "alpha halted"));
    seen(
        "releasing",
        admin.on(ALPHA, STATE).send("DELETE", QUARANTINE).isGood() && !has(behind, "alpha halted"));
    tally.cell("beta's stays in quarantine", has(behind, "beta halted"));
    quarantine(behind);
    admin.postFields(ALPHA, PAGE, PAGE, "act=release");
    seen("releasing on the page", !has(behind, "alpha halted"));
    Sql.run(
        behind,
        "update core.module set halted_at = null, halted_because = null, halted_version = null");
  }

  private static void quarantine(Connection behind) throws SQLException {
    Sql.update(
        behind,
        "update core.module set halted_at = now(), halted_because = 'errors', halted_version ="
            + " '1.0.0' where plugin_id = ? and tenant_id in (select id from sys.tenant where alias"
            + " in ('alpha', 'beta'))",
        MODULE);
  }

  private void nobodyElseChooses(Connection behind, String method, String act) throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, STATE),
            colleague.on(ALPHA, STATE),
            other.on(ALPHA, STATE),
            network.on(ALPHA, STATE),
            admin.on(BETA, STATE),
            admin.on(APEX, STATE))) {
      tally.cell(method + " " + STATE, !isGood(http, method) && state(behind).equals(before));
    }
    String fields = "act=" + act + "&reason=";
    Visitor.post(Http.on(ALPHA), ALPHA, PAGE, fields);
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, PAGE, fields);
    citizen.postFields(ALPHA, "/fr/account", PAGE, fields);
    colleague.postFields(ALPHA, "/fr/account", PAGE, fields);
    tally.cell(act + " a module, by everybody else", state(behind).equals(before));
  }

  /** What is set of a module: the text that alpha's visitors are told to ask. */
  private void setting(Connection behind) throws SQLException {
    String before = contacts(behind);
    String wish = "{\"values\": {\"contact\": \"Tried by the isolation suite\"}}";
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, SETTINGS),
            colleague.on(ALPHA, SETTINGS),
            other.on(ALPHA, SETTINGS),
            network.on(ALPHA, SETTINGS),
            admin.on(BETA, SETTINGS))) {
      tally.cell(
          "PUT " + SETTINGS, !isGood(http, SETTINGS, wish) && contacts(behind).equals(before));
    }
    String fields =
        "setting-contact=Tried+by+the+isolation+suite&setting-onHome=3&setting-seats=true";
    Visitor.post(Http.on(ALPHA), ALPHA, FORM, fields);
    Visitor.post(admin.on(ALPHA, FORM), ALPHA, FORM, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, FORM), ALPHA, FORM, fields);
    citizen.postFields(ALPHA, "/fr/account", FORM, fields);
    colleague.postFields(ALPHA, "/fr/account", FORM, fields);
    tally.cell("setting a module, by everybody else", contacts(behind).equals(before));

    seen(
        "setting",
        isGood(admin.on(ALPHA, SETTINGS), SETTINGS, wish) && !contacts(behind).equals(before));
    admin.postFields(ALPHA, FORM, FORM, fields.replace("Tried", "Typed"));
    seen("setting on the page", contacts(behind).contains("alpha Typed by"));
    String own = CanaryTenant.ALPHA.canary().text();
    seen(
        "setting it back",
        isGood(
            admin.on(ALPHA, SETTINGS),
            SETTINGS,
            wish.replace("Tried by the isolation suite", own)));
    tally.cell("beta's settings are as they were", contacts(behind).equals(before));
  }

  private static String contacts(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias || ' ' || (s.settings ->> 'contact'), ', ' order by"
            + " t.alias), '') from core.module_setting s join sys.tenant t on t.id = s.tenant_id"
            + " where s.plugin_id = 'school-transport'");
  }

  private void deciding(Connection behind) throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(APEX),
            observer.on(APEX, ALLOWANCE),
            admin.on(APEX, ALLOWANCE),
            admin.on(ALPHA, ALLOWANCE),
            network.on(ALPHA, ALLOWANCE))) {
      for (String allowed : List.of("true", "false")) {
        tally.cell(
            "PUT " + ALLOWANCE,
            !isGood(http, ALLOWANCE, WISH.formatted(allowed)) && state(behind).equals(before));
      }
    }
    String fields = FIELDS.formatted("withdraw");
    Visitor.post(Http.on(APEX), APEX, CONSOLE, fields);
    Visitor.post(network.on(APEX, CONSOLE), APEX, CONSOLE, "csrf=forged&" + fields);
    observer.postFields(APEX, "/fr/account", CONSOLE, fields);
    admin.postFields(ALPHA, "/fr/account", CONSOLE, fields);
    tally.cell("withdraw a module, by everybody else", state(behind).equals(before));
    tally.cell("a function asked for by a member", !decidedByMember(behind));

    seen(
        "withdrawing",
        isGood(network.on(APEX, ALLOWANCE), ALLOWANCE, WISH.formatted("false"))
            && has(behind, "alpha denied")
            && has(behind, "beta allowed"));
    network.postFields(APEX, CONSOLE, CONSOLE, FIELDS.formatted("allow"));
    seen("allowing on the page", has(behind, "alpha allowed"));
    network.postFields(APEX, CONSOLE, CONSOLE, fields);
    seen("withdrawing on the page", has(behind, "alpha denied"));
    seen(
        "allowing",
        isGood(network.on(APEX, ALLOWANCE), ALLOWANCE, WISH.formatted("true"))
            && has(behind, "alpha allowed"));
  }

  /** The function that says it, called as the serving role bound to a member. */
  private static boolean decidedByMember(Connection behind) throws SQLException {
    try (Connection serving = Running.platform().local().serving().open()) {
      serving.setAutoCommit(false);
      Sql.run(
          serving,
          "set local app.tenant = '" + CanaryRows.id(behind, CanaryTenant.ALPHA.alias()) + "'");
      boolean decided =
          Sql.value(
                  serving,
                  "select sys.decide_module('"
                      + MODULE
                      + "', null, 'beta', false, 'a reason', 'member', now())::text")
              .equals("true");
      serving.rollback();
      return decided;
    }
  }

  private static boolean isGood(Http http, String method) {
    return method.equals("PUT")
        ? isGood(http, STATE, "{\"reason\": \"Tried by the isolation suite\"}")
        : http.send(method, STATE).isGood();
  }

  private static boolean isGood(Http http, String path, String body) {
    return http.with("Content-Type", "application/json").send("PUT", path, body).isGood();
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " a module changes nothing");
    }
  }

  private static boolean has(Connection behind, String what) throws SQLException {
    return state(behind).contains(what);
  }

  /** What both have enabled, and what they may. */
  private static String state(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select string_agg(t.alias || ' ' || m.enabled::text || case when"
            + " m.halted_at is null then '; ' else '; ' || t.alias || ' halted; ' end || t.alias || case when"
            + " sys.module_allowed(m.plugin_id, t.id) then ' allowed' else ' denied' end, '; ' order"
            + " by t.alias) from core.module m join sys.tenant t on t.id = m.tenant_id"
            + " where m.plugin_id = ? and t.alias in ('alpha', 'beta')",
        MODULE);
  }

  private static void asBefore(Connection behind) throws SQLException {
    for (CanaryTenant tenant : CanaryTenant.values()) {
      int id = CanaryRows.id(behind, tenant.alias());
      Sql.update(
          behind,
          "update sys.module_allowance set allowed = true where plugin_id = ? and tenant_id = ?",
          MODULE,
          id);
      Sql.update(behind, "delete from sys.work where kind = 'module' and tenant_id = ?", id);
      Sql.update(
          behind,
          "update core.module set enabled = true, reason = ? where plugin_id = ? and tenant_id = ?",
          tenant.canary().text(),
          MODULE,
          id);
    }
  }
}
