package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Asking for a domain, preferring it and giving it up, tried by everybody else. */
final class DomainCells {

  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/domains",
          "PUT /api/v1/domains/{host}/check",
          "PUT /api/v1/domains/{host}/main",
          "DELETE /api/v1/domains/{host}/main",
          "DELETE /api/v1/domains/{host}",
          "POST /{lang}/manage/domains");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String HOST = "cellule-alpha.ma";
  private static final String API = "/api/v1/domains";
  private static final String PAGE = "/fr/manage/domains";
  private static final String ASK = "{\"host\": \"" + HOST + "\"}";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.signedIn("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.signedIn("citizen@infitah.test", "alpha");

  DomainCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        nobodyElse(behind, "POST", API, "ask");
        seen("asking", send(admin.on(ALPHA, API), "POST", API) && isIn(behind, HOST));
        nobodyElse(behind, "PUT", API + "/" + HOST + "/check", "check");
        String before = state(behind);
        seen(
            "looking again",
            send(admin.on(ALPHA, API), "PUT", API + "/" + HOST + "/check")
                && !state(behind).equals(before));
        proved(behind);
        nobodyElse(behind, "PUT", API + "/" + HOST + "/main", "prefer");
        seen("preferring", prefers(behind, "PUT", HOST));
        nobodyElse(behind, "DELETE", API + "/" + HOST + "/main", "unprefer");
        seen("preferring no more", prefers(behind, "DELETE", ALPHA));
        nobodyElse(behind, "DELETE", API + "/" + HOST, "leave");
        seen(
            "giving up",
            send(admin.on(ALPHA, API), "DELETE", API + "/" + HOST)
                && !main(behind).contains(HOST + " proved"));
      } finally {
        Sql.run(
            behind,
            "delete from core.domain where host = '" + HOST + "'",
            "delete from sys.host where host = '" + HOST + "'",
            "delete from sys.work where kind = 'domain'");
      }
    }
  }

  private void nobodyElse(Connection behind, String method, String path, String act)
      throws SQLException {
    String before = state(behind);
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, path),
            colleague.on(ALPHA, path),
            other.on(ALPHA, path),
            admin.on(BETA, path))) {
      tally.cell(method + " " + path, !send(http, method, path) && state(behind).equals(before));
    }
    if (!act.equals("ask")) {
      // To ask reserves nothing, so that another may ask for it too; it is never another's to
      // change.
      tally.cell(
          method + " alpha's, from beta",
          !send(other.on(BETA, path), method, path) && state(behind).equals(before));
      other.postFields(BETA, PAGE, PAGE, "act=" + act + "&host=" + HOST);
    }
    String fields = "act=" + act + "&host=" + HOST;
    Visitor.post(Http.on(ALPHA), ALPHA, PAGE, fields);
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, PAGE, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, PAGE, fields);
    citizen.postFields(ALPHA, "/fr/account", PAGE, fields);
    colleague.postFields(ALPHA, "/fr/account", PAGE, fields);
    tally.cell(act + " a domain, by everybody else", state(behind).equals(before));
  }

  private boolean prefers(Connection behind, String method, String host) throws SQLException {
    return send(admin.on(ALPHA, API), method, API + "/" + HOST + "/main")
        && main(behind).startsWith(host + " ");
  }

  private static boolean send(Http http, String method, String path) {
    return (method.equals("POST")
            ? http.with("Content-Type", "application/json").send(method, path, ASK)
            : http.send(method, path))
        .isGood();
  }

  /** As the operator leaves it once the proof was found. */
  private static void proved(Connection behind) throws SQLException {
    Sql.run(
        behind,
        "delete from sys.work where kind = 'domain'",
        "update core.domain set state = 'proved' where host = '" + HOST + "'",
        "insert into sys.host (host, tenant_id, canonical, proved) select host, tenant_id, false,"
            + " true from core.domain where host = '"
            + HOST
            + "'");
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous(what + " a domain changes nothing");
    }
  }

  private static boolean isIn(Connection behind, String host) throws SQLException {
    return state(behind).contains("alpha " + host);
  }

  /** What people change; how often the operator has looked is not among it. */
  private static String state(Connection behind) throws SQLException {
    return Sql.value(
            behind,
            "select coalesce(string_agg(concat_ws(' ', t.alias, d.host, d.state, d.asked_at), '; '"
                + " order by t.alias, d.host), '') from core.domain d join sys.tenant t"
                + " on t.id = d.tenant_id")
        + main(behind);
  }

  /** Alpha's hosts, the main one first. */
  private static String main(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select string_agg(concat_ws(' ', host, case when proved then 'proved' else 'given' end),"
            + " '; ' order by canonical desc, host) from sys.host h join sys.tenant t"
            + " on t.id = h.tenant_id where t.alias = 'alpha'");
  }
}
