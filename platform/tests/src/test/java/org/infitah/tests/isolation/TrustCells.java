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

/**
 * Taking the record of acts along, tried by everybody else. What is seen is the trace it leaves.
 */
final class TrustCells {

  static final Set<String> TRIED = Set.of("POST /{lang}/manage/audit/export");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String PAGE = "/fr/manage/audit";
  private static final String EXPORT = PAGE + "/export";

  private final Tally tally;

  TrustCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Visitor admin = Admin.of("alpha").visitor();
    int before = exports();
    Answer own = admin.post(ALPHA, PAGE, EXPORT, Map.of());
    if (!own.isGood()
        || !CanaryTenant.ALPHA.canary().isIn(own.bytes())
        || exports() != before + 1) {
      tally.vacuous("taking the record along: " + own.status());
    }
    tally.cell("an export of alpha's", !CanaryTenant.BETA.canary().isIn(own.bytes()));
    before = exports();
    Answer there = admin.post(BETA, PAGE, EXPORT, Map.of());
    tally.cell(
        "alpha's session on beta's host",
        isKept(there, before) && !there.body().startsWith("tenant"));
    for (String who : List.of("focal-point@alpha.test", "citizen@infitah.test")) {
      Visitor visitor = Visitor.known(who, "alpha");
      Answer answer = visitor.post(ALPHA, "/fr/account", EXPORT, Map.of());
      tally.cell(who + " takes the record along", answer.status() == 403 && exports() == before);
    }
    Answer forged = Visitor.post(admin.on(ALPHA, EXPORT), ALPHA, EXPORT, "csrf=forged");
    tally.cell("a forged form", forged.status() == 403 && exports() == before);
    tally.cell("nobody", isKept(Visitor.post(Http.on(ALPHA), ALPHA, EXPORT, ""), before));
  }

  private static boolean isKept(Answer answer, int before) throws SQLException {
    return !answer.isGood() && exports() == before;
  }

  private static int exports() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Integer.parseInt(
          Sql.value(behind, "select count(*) from core.audit where act = 'audit.exported'"));
    }
  }
}
