package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** A consultation held at Sefrou's for one test, and taken away after it. */
public final class HeldConsultation implements AutoCloseable {

  public static final String HOST = "sefrou.localhost";
  private static final ZoneId ZONE = Morocco.ZONE;
  private static final String API = "/api/v1/consultations";
  static final String THOSE =
      "(select id from core.consultation where subject::text like '%Essai de consultation%')";

  public final Visitor keeper = Visitor.known("focal-point@sefrou.test", "sefrou");
  public final Visitor citizen = Visitor.known("citizen@infitah.test", "sefrou");
  public final String reference;

  public HeldConsultation() throws SQLException {
    // What the step asks for is another test's matter: two people opened it.
    behind(
        "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
            + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
            + " gen_random_uuid(), p.id, 'first-consultation', '{\"fr\": \"Essai de consultation\","
            + " \"source\": \"fr\"}', 'confirmed', 'one', now(), 'two', now() from core.programme p"
            + " join sys.tenant t on t.id = p.tenant_id where t.alias = 'sefrou'");
    Answer planned =
        send(
            keeper,
            "POST",
            API,
            "{\"kind\": \"ideas\", \"subject\": {\"fr\": \"Essai de consultation\", \"ar\": \"تجربة\"},"
                + " \"question\": {\"ar\": \"ما العمل؟\"}, \"opensOn\": \"%s\", \"closesOn\": \"%s\"}"
                    .formatted(LocalDate.now(ZONE), LocalDate.now(ZONE).plusDays(8)));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    reference = planned.json().getString("reference");
  }

  public String way() {
    return API + "/" + reference;
  }

  public static Answer send(Visitor who, String method, String way, String body) {
    Http http = who.on(HOST, way);
    return body.isEmpty()
        ? http.send(method, way)
        : http.with("Content-Type", "application/json").send(method, way, body);
  }

  public Answer contribute(Visitor who, UUID key, String title, String more) {
    return send(
        who,
        "POST",
        way() + "/contributions",
        "{\"key\": \"%s\", \"title\": \"%s\", \"body\": \"De l'eau et des arbres.\", \"language\": \"fr\"%s}"
            .formatted(key, title, more));
  }

  /** Says something and answers its reference. */
  public String contributed(Visitor who, String title) {
    Answer kept = contribute(who, UUID.randomUUID(), title, "");
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    return kept.json().getJsonObject("contribution").getString("reference");
  }

  public Answer reply(String contributions, String words) {
    return send(
        keeper,
        "POST",
        way() + "/answers",
        "{\"contributions\": [%s], \"outcome\": \"accepted\", \"reason\": \"fits\", \"words\": {\"fr\": \"%s\"}}"
            .formatted(contributions, words));
  }

  /** As many more, each on paper and with a reference of its own: {@code ESSAI-I-00001} and on. */
  public void fill(int many) throws SQLException {
    behind(
        "insert into core.contribution (tenant_id, id, consultation_id, reference, title, body,"
            + " language, channel, sent_key, receipt, made_at, state) select c.tenant_id,"
            + " gen_random_uuid(), c.id, 'ESSAI-I-' || lpad(n::text, 5, '0'), 'Titre ' || n,"
            + " 'Un texte assez long', 'fr', 'paper', gen_random_uuid(), 'ESSAI-' || n, now(),"
            + " 'shown' from core.consultation c, generate_series(1, "
            + many
            + ") n where c.reference = '"
            + reference
            + "' and c.tenant_id = (select id from sys.tenant where alias = 'sefrou')");
  }

  /** Its days are over. */
  void over() throws SQLException {
    behind(
        "update core.consultation set opens_on = current_date - 9, closes_on = current_date - 2"
            + " where id in "
            + THOSE);
  }

  static void behind(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, sql);
    }
  }

  static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  @Override
  public void close() throws SQLException {
    behind("delete from core.gate_override where reason::text like '%Essai de consultation%'");
    String comments =
        "(select id from core.contribution_comment where contribution_id in (select id from"
            + " core.contribution where consultation_id in "
            + THOSE
            + "))";
    behind(
        "delete from core.notification where reference in (select reference from core.contribution"
            + " where consultation_id in "
            + THOSE
            + " union all select reference from core.contribution_comment where id in "
            + comments
            + ")");
    behind("delete from core.moderation_appeal where consultation_id in " + THOSE);
    behind("delete from core.comment_report where comment_id in " + comments);
    behind("delete from core.contribution_comment where id in " + comments);
    behind(
        "delete from core.contribution_follow where contribution_id in (select id from"
            + " core.contribution where consultation_id in "
            + THOSE
            + ")");
    behind(
        "delete from core.contribution_link where contribution_id in (select id from"
            + " core.contribution where consultation_id in "
            + THOSE
            + ")");
    behind(
        "delete from core.contribution_support where contribution_id in (select id from"
            + " core.contribution where consultation_id in "
            + THOSE
            + ")");
    behind(
        "delete from core.guest where 'guest:' || id in (select author from core.contribution where"
            + " consultation_id in "
            + THOSE
            + ")");
    behind("delete from core.guest_idea where consultation_id in " + THOSE);
    behind("delete from sys.work where kind = 'guest'");
    behind("delete from core.contribution where consultation_id in " + THOSE);
    behind("delete from core.contribution_answer where consultation_id in " + THOSE);
    behind(
        "delete from core.step where reference in (select reference from core.consultation where id"
            + " in "
            + THOSE
            + ")");
    behind("delete from net.consultation where subject::text like '%Essai de consultation%'");
    behind("delete from core.consultation where id in " + THOSE);
    LedgerLines.forget("sefrou");
  }
}
