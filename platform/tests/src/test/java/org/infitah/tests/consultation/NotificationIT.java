package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.infitah.cli.local.MailCatcher;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told what became of theirs: on the portal, and by letter as each of them chose. */
class NotificationIT {

  private static final String MINE = "/api/v1/account/notifications";
  private static final String PREFERENCES = "/api/v1/account/notification-preferences";
  private static final String IDEAS = "/api/v1/contributions/";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String OURS =
      " where tenant_id = (select id from sys.tenant where alias = 'sefrou')";

  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    forget();
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
    forget();
  }

  private static void forget() throws SQLException {
    behind("delete from core.notification" + OURS);
    behind("delete from core.notification_preference" + OURS);
    behind("delete from sys.work" + OURS + " and kind in ('notification', 'mail')");
    // A test before may have left hundreds of letters that wait, with the same references.
    behind("delete from core.outbox" + OURS);
  }

  @Test
  void an_author_reads_that_there_is_an_answer_and_has_one_letter() throws Exception {
    String mine = held.contributed(held.citizen, "Une fontaine");
    assertThat(held.reply("\"" + mine + "\"", "Elle est au programme.").status()).isEqualTo(200);

    JsonObject told = mine();
    assertThat(told.getInt("unread")).isEqualTo(1);
    JsonObject first = told.getJsonArray("items").getJsonObject(0);
    assertThat(first.getString("kind")).isEqualTo("contribution-answered");
    assertThat(first.getString("path")).isEqualTo("/contributions/" + mine);
    assertThat(told.toString()).doesNotContain("au programme");
    String page = held.citizen.on(HOST, "/ar/notifications").get("/ar/notifications").body();
    assertThat(page)
        .contains("dir=\"rtl\"")
        .contains("تلقت المساهمة \u2066" + mine + "\u2069 جوابها");
    assertThat(page).contains("<span class=\"num\">1</span>");

    String one = MINE + "/" + first.getString("id") + "/reading";
    assertThat(send(held.keeper, "PUT", one, "").status()).isEqualTo(404);
    assertThat(send(Visitor.stranger(), "PUT", one, "").status()).isEqualTo(401);

    Waiting.until(SOON, () -> letters("/fr/contributions/" + mine).size() == 1);
    MailCatcher.Mail letter = letters("/fr/contributions/" + mine).get(0);
    assertThat(letter.subject()).isEqualTo("La contribution " + mine + " a reçu sa réponse");
    assertThat(letter.text())
        .contains("/fr/contributions/" + mine)
        .contains("/fr/unsubscribe?key=");
    assertThat(mails()).isEqualTo("sent");

    assertThat(send(held.citizen, "PUT", one, "").json().getInt("unread")).isZero();
    assertThat(send(held.citizen, "PUT", one, "").status()).isEqualTo(200);
    assertThat(acts("notice.read")).isEqualTo("1");

    String out = letter.wayOut().replaceAll("^<http://[^/]+|>$", "");
    Http program = Http.on(HOST).with("Content-Type", "application/x-www-form-urlencoded");
    for (int i = 0; i < 2; i++) {
      assertThat(program.send("POST", out, "List-Unsubscribe=One-Click").isGood()).isTrue();
    }
    assertThat(send(held.citizen, "GET", PREFERENCES, "").json().toString())
        .contains("\"contribution-answered\":\"off\"")
        .contains("\"contribution-hidden\":\"at-once\"")
        .doesNotContain("meeting-");
    String never = "{\"language\": \"fr\", \"ways\": {\"meeting-cancelled\": \"off\"}}";
    assertThat(send(held.citizen, "PUT", PREFERENCES, never).status()).isEqualTo(400);
    assertThat(acts("notice.unsubscribed")).isEqualTo("1");
    String second = held.contributed(held.citizen, "Un banc");
    held.reply("\"" + second + "\"", "Il est au programme.");
    assertThat(mine().getInt("unread")).isEqualTo(1);
    assertThat(value("select mail from core.notification where reference = '" + second + "'"))
        .isEqualTo("none");
  }

  @Test
  void what_comes_daily_is_one_letter_of_what_is_still_new() throws Exception {
    choose("daily");
    String one = held.contributed(held.citizen, "Une fontaine");
    String two = held.contributed(held.citizen, "Un banc");
    String seen = held.contributed(held.citizen, "Un arbre");
    held.reply("\"%s\", \"%s\", \"%s\"".formatted(one, two, seen), "C'est au programme.");
    assertThat(value("select count(*) from core.notification" + OURS + " and mail = 'daily'"))
        .isEqualTo("3");
    String due =
        value("select distinct extract(epoch from mail_due)::bigint from core.notification" + OURS);
    assertThat(Instant.ofEpochSecond(Long.parseLong(due)).atZone(Morocco.ZONE).toLocalTime())
        .isEqualTo(LocalTime.of(8, 0));
    held.citizen.postFields(
        HOST, "/fr/notifications", "/fr/notifications/" + id(seen) + "/read", "act=read");
    assertThat(letters(one)).isEmpty();

    // The hour was missed: it is caught up.
    behind("update core.notification set mail_due = now() - interval '3 hours'" + OURS);
    behind("update sys.work set due_at = now()" + OURS + " and kind = 'notification'");
    Waiting.until(SOON, () -> letters(one).size() == 1);
    MailCatcher.Mail letter = letters(one).get(0);
    assertThat(letter.text()).contains(two).doesNotContain(seen).contains("/notifications");
    Waiting.until(
        SOON,
        () ->
            value("select count(*) from sys.work" + OURS + " and kind = 'notification'")
                .equals("0"));
    assertThat(letters(one)).hasSize(1);
    assertThat(letters(two)).hasSize(1);
    assertThat(mails()).isEqualTo("none sent");
  }

  @Test
  void who_wants_no_letters_still_reads_of_a_comment_hidden_and_shown_again() throws Exception {
    choose("off");
    String idea = held.contributed(held.keeper, "Une fontaine");
    String body =
        "{\"key\": \"%s\", \"body\": \"Bonne idée\", \"language\": \"fr\", \"stance\": \"for\"}"
            .formatted(UUID.randomUUID());
    String comment =
        send(held.citizen, "POST", IDEAS + idea + "/comments", body).json().getString("reference");
    String hiding = "/api/v1/comments/" + comment + "/hiding";
    assertThat(send(held.keeper, "PUT", hiding, "{\"reason\": \"abuse\"}").status()).isEqualTo(200);
    assertThat(send(held.keeper, "DELETE", hiding, "").status()).isEqualTo(200);
    assertThat(kinds()).containsExactly("comment-shown", "comment-hidden");
    String page = held.citizen.on(HOST, "/fr/notifications").get("/fr/notifications").body();
    assertThat(page).contains("Votre avis " + comment + " est masqué");
    assertThat(
            value(
                "select string_agg(distinct kind || ' ' || mail, ',') from core.notification where"
                    + " reference = '"
                    + idea
                    + "'"))
        .isEqualTo("comment-received daily");
    assertThat(letters(comment)).isEmpty();
    Answer all = held.citizen.postFields(HOST, "/fr/notifications", "/fr/notifications/read", "");
    assertThat(all.status()).isEqualTo(303);
    assertThat(mine().getInt("unread")).isZero();
  }

  @Test
  void they_are_read_in_parts_the_latest_first() throws Exception {
    choose("off");
    String idea = held.contributed(held.citizen, "Une fontaine");
    for (String act : List.of("PUT", "DELETE", "PUT")) {
      send(
          held.keeper,
          act,
          IDEAS + idea + "/hiding",
          act.equals("PUT") ? "{\"reason\": \"abuse\"}" : "");
    }
    JsonObject first = part("?limit=2");
    assertThat(first.getJsonArray("items")).hasSize(2);
    JsonObject rest = part("?limit=2&cursor=" + first.getString("next"));
    assertThat(rest.getJsonArray("items")).hasSize(1);
    assertThat(rest.getJsonArray("items").getJsonObject(0).getString("kind"))
        .isEqualTo("contribution-hidden");
    assertThat(send(held.citizen, "GET", MINE + "?cursor=bm9uZQ", "").status()).isEqualTo(400);
  }

  private void choose(String way) {
    Answer chosen =
        send(
            held.citizen,
            "PUT",
            PREFERENCES,
            "{\"language\": \"fr\", \"ways\": {\"contribution-answered\": \"%1$s\", \"contribution-hidden\": \"%1$s\", \"contribution-shown\": \"%1$s\", \"comment-hidden\": \"%1$s\", \"comment-shown\": \"%1$s\"}}"
                .formatted(way));
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
  }

  private JsonObject mine() {
    return part("");
  }

  private JsonObject part(String query) {
    return held.citizen.on(HOST, MINE).get(MINE + query).json();
  }

  private List<String> kinds() {
    return mine().getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getString("kind"))
        .toList();
  }

  private static String id(String reference) throws SQLException {
    return value("select id from core.notification where reference = '" + reference + "'");
  }

  private static String mails() throws SQLException {
    return value("select string_agg(distinct mail, ' ') from core.notification" + OURS);
  }

  private String acts(String act) throws SQLException {
    return value(
        "select count(*) from core.audit"
            + OURS
            + " and act = '"
            + act
            + "' and at > '"
            + began
            + "'");
  }

  private final Instant began = Instant.now();

  private List<MailCatcher.Mail> letters(String text) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.sentAt().filter(at -> at.isAfter(began.minusSeconds(1))).isPresent())
        .filter(mail -> mail.text().contains(text))
        .toList();
  }
}
