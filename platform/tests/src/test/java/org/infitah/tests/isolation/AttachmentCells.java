package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.PictureFiles;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Adding a file to a contribution and letting it through, tried by everybody else. */
final class AttachmentCells {

  static final Set<String> TRIED =
      Set.of("POST /{lang}/attachments", "POST /{lang}/manage/attachments/{id}");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String FORM = "/fr/attachments";
  private static final String DESK = "/fr/manage/attachments";
  private static final String IDEA = "CELL-ATTACH";
  private static final String RECEIPT = "CELL-ATTA-CH22";
  private static final String ROWS =
      "select coalesce(string_agg(a::text, ' ' order by a.id), '') from"
          + " core.contribution_attachment a";

  private final Tally tally;
  private final Visitor keeper = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");
  private final Visitor other = Visitor.known("focal-point@beta.test", "beta");

  AttachmentCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        planted(behind);
        attaching(behind);
        deciding(behind);
      } finally {
        Sql.update(behind, "delete from core.contribution where reference = ?", IDEA);
        // What everybody may fetch of a canary's is to carry its mark; its bytes stay known.
        Sql.run(
            behind, "update core.file set audience = 'held' where name = 'cell-attachment.png'");
      }
    }
  }

  private static void planted(Connection behind) throws SQLException {
    Sql.update(
        behind,
        "insert into core.contribution (tenant_id, id, consultation_id, reference, title, body,"
            + " language, channel, sent_key, receipt, made_at, state) select c.tenant_id,"
            + " gen_random_uuid(), c.id, ?, 'CELL', 'CELL words', 'fr', 'paper', gen_random_uuid(),"
            + " ?, now(), 'shown' from core.consultation c join sys.tenant t on t.id = c.tenant_id"
            + " where t.alias = ? limit 1",
        IDEA,
        RECEIPT,
        CanaryTenant.ALPHA.alias());
    Sql.update(
        behind,
        "update core.consultation set kind = 'ideas', opens_on = current_date - 1, closes_on ="
            + " current_date + 5, ended_at = null where id = (select consultation_id from"
            + " core.contribution where reference = ?)",
        IDEA);
  }

  private void attaching(Connection behind) throws SQLException {
    String before = Sql.value(behind, ROWS);
    parts(RECEIPT).post(Http.on(BETA), BETA, FORM, "");
    parts(RECEIPT).post(Http.on(ALPHA), ALPHA, FORM, "");
    parts(RECEIPT).post(keeper.on(ALPHA, FORM), ALPHA, FORM, "forged");
    other.postParts(BETA, "/fr/account", FORM, parts(RECEIPT));
    citizen.postParts(ALPHA, "/fr/account", FORM, parts("CELL-ATTA-CH33"));
    citizen.postParts(ALPHA, "/fr/account", FORM, parts("").field("about", IDEA));
    tally.cell("a file from somebody else", Sql.value(behind, ROWS).equals(before));
    Answer kept = citizen.postParts(ALPHA, "/fr/account", FORM, parts(RECEIPT));
    rightful("attaching " + kept.status(), !Sql.value(behind, ROWS).equals(before));
  }

  private void deciding(Connection behind) throws SQLException {
    String one =
        DESK
            + "/"
            + Sql.value(
                behind,
                "select a.id from core.contribution_attachment a join core.contribution c on c.id ="
                    + " a.contribution_id where c.reference = ?",
                IDEA);
    String before = Sql.value(behind, ROWS);
    Visitor.post(Http.on(ALPHA), ALPHA, one, "act=show");
    Visitor.post(keeper.on(ALPHA, DESK), ALPHA, one, "csrf=forged&act=show");
    Visitor.post(keeper.on(BETA, DESK), BETA, one, "act=show");
    other.postFields(ALPHA, "/fr/account", one, "act=show");
    other.postFields(BETA, "/fr/account", one, "act=show");
    citizen.postFields(ALPHA, "/fr/account", one, "act=show");
    tally.cell("a file let through by somebody else", Sql.value(behind, ROWS).equals(before));
    keeper.postFields(ALPHA, DESK, one, "act=show");
    rightful("deciding", !Sql.value(behind, ROWS).equals(before));
  }

  private static FormParts parts(String receipt) {
    FormParts parts = new FormParts();
    if (!receipt.isEmpty()) {
      parts.field("receipt", receipt);
    }
    return parts
        .field("description", "CELL " + CanaryTenant.ALPHA.canary().text())
        .file("file", "cell-attachment.png", "image/png", PictureFiles.png());
  }

  private void rightful(String what, boolean seen) {
    if (!seen) {
      tally.vacuous("attachments: " + what + " changes nothing");
    }
  }
}
