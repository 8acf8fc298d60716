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

/** What a member may use is the network administrators' alone to say. */
final class QuotaCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "PUT /api/v1/portals/{alias}/allowances",
          "POST /{lang}/console/portals/{alias}/allowances");

  private static final String APEX = "localhost";
  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String PAGE = "/fr/console/portals/alpha/allowances";
  private static final String API = "/api/v1/portals/alpha/allowances";
  private static final String BODY =
      "{\"reason\":\"Tried by the isolation suite\",\"allowances\":{\"mails-month\":%s}}";
  private static final String FIELDS =
      "storage-mebibytes=77&mails-month=78&requests-day=7900&reason=Tried+by+the+suite";

  private final Tally tally;

  QuotaCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Visitor.signedIn("admin@network.test", "network");
    Visitor observer = Visitor.signedIn("observer@network.test", "network");
    Visitor ofMember = Admin.of("alpha").visitor();
    forget();
    try {
      cell("nobody", put(Http.on(APEX), "7") == 401);
      cell("an observer", put(observer.on(APEX, API), "7") == 403);
      cell("a member's admin", put(ofMember.on(APEX, API), "7") >= 401);
      cell("on the member's host", put(ofMember.on(ALPHA, API), "7") == 404);
      Visitor.post(Http.on(APEX), APEX, PAGE, FIELDS);
      Visitor.post(admin.on(APEX, PAGE), APEX, PAGE, FIELDS + "&csrf=forged");
      observer.postFields(APEX, "/fr/account", PAGE, FIELDS);
      ofMember.postFields(ALPHA, "/fr/account", PAGE, FIELDS);
      for (String wrong : List.of("0", "-1", "1000000001", "\"x\"", "null")) {
        int answer = put(admin.on(APEX, API), wrong);
        cell(wrong + " mails", answer >= 400 && answer < 500);
      }
      cell("nothing was said by these", said().isEmpty());
      if (put(admin.on(APEX, API), "76") != 200 || !said().equals(List.of("mails-month 76"))) {
        tally.vacuous("allowing by the API changes nothing: " + said());
      }
      admin.postFields(APEX, PAGE, PAGE, FIELDS);
      if (said().size() != 3) {
        tally.vacuous("allowing on the page changes nothing: " + said());
      }
      cell("a function asked for by a member", !allowedByMember());
    } finally {
      forget();
    }
  }

  /** The function that says it, called as the serving role bound to a member. */
  private static boolean allowedByMember() throws SQLException {
    try (Connection serving = Running.platform().local().serving().open()) {
      serving.setAutoCommit(false);
      Sql.run(serving, "set local app.tenant = '" + alpha() + "'");
      boolean allowed =
          Sql.value(
                  serving,
                  "select sys.allow('alpha', 'mails-month', 999, 'a reason', 'member', now())::text")
              .equals("true");
      serving.rollback();
      return allowed;
    }
  }

  private static int alpha() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return CanaryRows.id(behind, CanaryTenant.ALPHA.alias());
    }
  }

  private static List<String> said() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select a.key || ' ' || a.amount from sys.tenant_allowance a join sys.tenant t on"
              + " t.id = a.tenant_id where t.alias = 'alpha' order by a.key");
    }
  }

  private static void forget() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from sys.tenant_allowance where tenant_id = (select id from sys.tenant where"
              + " alias = 'alpha')");
    }
  }

  private static int put(Http http, String amount) {
    return http.with("Content-Type", "application/json")
        .send("PUT", API, BODY.formatted(amount))
        .status();
  }

  private void cell(String vector, boolean holds) {
    tally.cell("allowances: " + vector, holds);
  }
}
