package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Moves the mandates of somebody at beta to alpha, and asks beta what the person still is. */
final class Mandates {

  private static final String ROLE = "Point focal";

  private final Visitor focalPoint;

  /**
   * @param focalPoint signed in at beta
   */
  Mandates(Visitor focalPoint) {
    this.focalPoint = focalPoint;
  }

  List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection behind = Running.platform().superuser()) {
      // The account it refers to stays where it is.
      Sql.run(behind, "set session_replication_role = replica");
      int alpha = CanaryRows.id(behind, "alpha");
      int beta = CanaryRows.id(behind, "beta");
      if (!isFocalPoint()) {
        throw new IllegalStateException(focalPoint + " has no role to lose");
      }
      String subject =
          Sql.value(
              behind,
              "select subject from core.sign_in where tenant_id = ? and name = ? limit 1",
              beta,
              "Focal point " + CanaryTenant.BETA.canary().text());
      int moved = move(behind, subject, beta, alpha);
      try {
        if (moved == 0) {
          throw new IllegalStateException(focalPoint + " has no mandate to move");
        }
        if (isFocalPoint()) {
          breaches.add("a mandate at alpha is honoured at beta");
        }
      } finally {
        move(behind, subject, alpha, beta);
      }
    }
    return breaches;
  }

  private static int move(Connection behind, String subject, int from, int to) throws SQLException {
    return Sql.update(
        behind,
        "update core.mandate set tenant_id = ? where tenant_id = ? and subject = ?",
        to,
        from,
        subject);
  }

  private boolean isFocalPoint() {
    String path = "/fr/account";
    Answer account = focalPoint.on(CanaryTenant.BETA.host(), path).get(path);
    if (!account.isGood()) {
      throw new IllegalStateException(focalPoint + " is not signed in: " + account.status());
    }
    return account.body().contains(ROLE);
  }
}
