package org.infitah.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Whoever applied sends the deliberation, once, and the network alone reads it. */
final class DeliberationCells {

  static final byte[] PDF = "%PDF-1.4 cell".getBytes(UTF_8);

  private static final String APEX = "localhost";

  private final Tally tally;

  DeliberationCells(Tally tally) {
    this.tally = tally;
  }

  static Answer attach(Http http, String reference, byte[] body) {
    return http.with("Content-Type", "application/pdf")
        .send("PUT", "/api/v1/applications/" + reference + "/deliberation", body);
  }

  void tryAll(String reference, Visitor admin, Visitor ofMember) throws SQLException {
    String page = "/fr/membership/" + reference;
    cell("forged", onPage(reference, "forged", PDF).status() >= 400 && file(reference).isEmpty());
    cell(
        "what is no PDF",
        attach(Http.on(APEX), reference, "<script>".getBytes(UTF_8)).status() == 415
            && file(reference).isEmpty());
    cell(
        "too large",
        attach(Http.on(APEX), reference, large()).status() == 413 && file(reference).isEmpty());
    cell("of nobody's application", attach(Http.on(APEX), "ADH-AAAAAAAA", PDF).status() == 404);
    cell(
        "on a member's host",
        attach(Http.on(CanaryTenant.ALPHA.host()), reference, PDF).status() == 404
            && file(reference).isEmpty());
    if (!attach(Http.on(APEX), reference, PDF).isGood() || file(reference).isEmpty()) {
      tally.vacuous("sending a deliberation changes nothing");
    }
    String kept = file(reference);
    cell(
        "twice",
        attach(Http.on(APEX), reference, PDF).status() == 409 && file(reference).equals(kept));
    cell(
        "shown to its sender by name alone",
        !Http.on(APEX).get(page).body().contains("/files/")
            && Http.on(APEX).get("/files/" + kept).status() == 404);
    cell("to a member", ofMember.on(APEX, "/files/" + kept).get("/files/" + kept).status() >= 401);
    cell(
        "to a member at home",
        ofMember.on(CanaryTenant.ALPHA.host(), "/files/" + kept).get("/files/" + kept).status()
            == 404);
    if (!admin.on(APEX, "/files/" + kept).get("/files/" + kept).isGood()) {
      tally.vacuous("the network's administrators cannot read a deliberation");
    }
  }

  private static Answer onPage(String reference, String token, byte[] file) {
    return new FormParts()
        .file("file", "cell.pdf", "application/pdf", file)
        .post(Http.on(APEX), APEX, "/fr/membership/" + reference + "/deliberation", token);
  }

  private static byte[] large() {
    byte[] large = new byte[21 << 20];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    return large;
  }

  private static String file(String reference) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(
          behind,
          "select coalesce(max(deliberation_id::text), '') from core.application where reference = ?",
          reference);
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("a deliberation " + vector, holds);
  }
}
