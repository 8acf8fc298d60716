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

/** The network's order to end a quarantine at a tenant, tried by everybody else. */
final class ModuleReleaseCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/module-allowances/{id}/releases",
          "POST /{lang}/console/modules/{id}/releases");

  private static final String APEX = "localhost";
  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String MODULE = "school-transport";
  private static final String API = "/api/v1/module-allowances/" + MODULE + "/releases";
  private static final String CONSOLE = "/fr/console/modules/" + MODULE;
  private static final String FORM = CONSOLE + "/releases";
  private static final String WISH =
      "{\"alias\": \"alpha\", \"reason\": \"Tried by the isolation suite\"}";
  private static final String FIELDS = "alias=alpha&reason=Tried+by+the+isolation+suite";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor network = Visitor.signedIn("admin@network.test", "network");
  private final Visitor observer = Visitor.signedIn("observer@network.test", "network");

  ModuleReleaseCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        nobodyElseOrders(behind);
        theNetworkOrders(behind);
      } finally {
        Sql.run(
            behind,
            "delete from sys.module_release",
            "delete from sys.work where kind = 'module'",
            "update core.module set halted_at = null, halted_because = null,"
                + " halted_version = null");
      }
    }
  }

  private void nobodyElseOrders(Connection behind) throws SQLException {
    quarantine(behind, "alpha");
    quarantine(behind, "beta");
    for (Http http :
        List.of(
            Http.on(APEX),
            observer.on(APEX, API),
            admin.on(APEX, API),
            admin.on(ALPHA, API),
            network.on(ALPHA, API))) {
      tally.cell("POST " + API, !isOrdered(http) && orders(behind).isEmpty());
    }
    Visitor.post(Http.on(APEX), APEX, FORM, FIELDS);
    Visitor.post(network.on(APEX, FORM), APEX, FORM, "csrf=forged&" + FIELDS);
    observer.postFields(APEX, "/fr/account", FORM, FIELDS);
    admin.postFields(ALPHA, "/fr/account", FORM, FIELDS);
    tally.cell("order a release, by everybody else", orders(behind).isEmpty());
    tally.cell("a function asked for by a member", !isOrderedByMember(behind));
    tally.cell("both stay in quarantine", halted(behind).equals("alpha beta"));
  }

  /** Without a quarantine at alpha: else its job would end it while this looks. */
  private void theNetworkOrders(Connection behind) throws SQLException {
    Sql.run(
        behind,
        "update core.module set halted_at = null, halted_because = null,"
            + " halted_version = null");
    quarantine(behind, "beta");
    seen("ordering", isOrdered(network.on(APEX, API)) && orders(behind).equals("alpha"));
    Sql.run(behind, "delete from sys.module_release");
    network.postFields(APEX, CONSOLE, FORM, FIELDS);
    seen("ordering on the page", orders(behind).equals("alpha"));
    tally.cell("beta's stays in quarantine", halted(behind).equals("beta"));
  }

  private static boolean isOrdered(Http http) {
    return http.with("Content-Type", "application/json").send("POST", API, WISH).isGood();
  }

  /** The function that says it, called as the serving role bound to a member. */
  private static boolean isOrderedByMember(Connection behind) throws SQLException {
    try (Connection serving = Running.platform().local().serving().open()) {
      serving.setAutoCommit(false);
      Sql.run(
          serving,
          "set local app.tenant = '" + CanaryRows.id(behind, CanaryTenant.ALPHA.alias()) + "'");
      boolean ordered =
          Sql.value(
                  serving,
                  "select sys.release_module('"
                      + MODULE
                      + "', 'beta', 'a reason', 'member', now())::text")
              .equals("true");
      serving.rollback();
      return ordered;
    }
  }

  private static void quarantine(Connection behind, String alias) throws SQLException {
    Sql.update(
        behind,
        "update core.module set halted_at = now(), halted_because = 'errors', halted_version ="
            + " '1.0.0' where plugin_id = ? and tenant_id = (select id from sys.tenant where alias"
            + " = ?)",
        MODULE,
        alias);
  }

  private static String halted(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias, ' ' order by t.alias), '') from core.module m"
            + " join sys.tenant t on t.id = m.tenant_id where m.halted_at is not null"
            + " and m.plugin_id = ? and t.alias in ('alpha', 'beta')",
        MODULE);
  }

  private static String orders(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce(string_agg(t.alias, ' ' order by t.alias), '') from sys.module_release r"
            + " join sys.tenant t on t.id = r.tenant_id where r.plugin_id = ?",
        MODULE);
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " a release changes nothing");
    }
  }
}
