package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever's words were hidden appeals once, and somebody else than the one who hid decides. */
class AppealIT {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String API = "/api/v1/appeals";
  private static final String ABUSE = "{\"reason\": \"abuse\"}";
  private static final String OURS =
      " where tenant_id = (select id from sys.tenant where alias = 'sefrou')";

  private final Visitor secretary = Visitor.known("secretary@sefrou.test", "sefrou");

  private HeldConsultation held;
  private String idea = "";

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
    idea = held.contributed(held.citizen, "Une fontaine");
    hide("contributions/" + idea);
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
    behind("delete from core.notification" + OURS);
    behind("delete from core.notification_preference" + OURS);
    behind("delete from sys.work" + OURS + " and kind = 'notification'");
  }

  @Test
  void sixteen_at_once_are_one_appeal_which_another_moderator_decides() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> appeal(held.citizen, idea, "Rien d'injurieux")));
    }
    List<Integer> answers = new ArrayList<>();
    for (Future<Answer> each : all) {
      answers.add(each.get().status());
    }
    clients.shutdown();
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(15);
    String appeal =
        value("select reference from core.moderation_appeal where about = '" + idea + "'");

    assertThat(send(held.keeper, "GET", API, "").body())
        .contains("Rien d'injurieux")
        .contains("\"own\":true");
    assertThat(decide(held.keeper, appeal, "overturned").status()).isEqualTo(409);
    assertThat(decide(held.citizen, appeal, "overturned").status()).isEqualTo(403);
    assertThat(decide(Visitor.stranger(), appeal, "overturned").status()).isEqualTo(401);
    assertThat(waits(held.keeper)).isFalse();
    assertThat(waits(secretary)).isTrue();

    Answer decided = decide(secretary, appeal, "overturned");
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(decide(secretary, appeal, "upheld").status()).isEqualTo(409);
    assertThat(Http.on(HOST).get("/api/v1/contributions/" + idea).json().getString("title"))
        .isEqualTo("Une fontaine");

    String log = held.way() + "/appeals";
    assertThat(Http.on(HOST).get(log).body())
        .contains("\"state\":\"overturned\"")
        .contains("Le texte ne blesse personne")
        .doesNotContain("injurieux\"")
        .doesNotContain("Rien d'injurieux");
    String page = "/fr/consultations/" + held.reference + "/moderation";
    assertThat(Http.on(HOST).get(page).body())
        .contains("Affiché à nouveau")
        .contains(idea)
        .doesNotContain("Rien d'injurieux");
    assertThat(send(held.citizen, "GET", "/api/v1/account/notifications", "").body())
        .contains("\"kind\":\"appeal-decided\"");

    // Hidden once more, it is another hiding.
    hide("contributions/" + idea);
    assertThat(appeal(held.citizen, idea, "Encore").status()).isEqualTo(201);
  }

  @Test
  void only_its_author_appeals_and_only_while_there_is_time() throws Exception {
    assertThat(appeal(held.keeper, idea, "Je passais").status()).isEqualTo(403);
    assertThat(appeal(Visitor.stranger(), idea, "Je passais").status()).isEqualTo(401);
    assertThat(appeal(held.citizen, idea, " ").status()).isEqualTo(422);
    assertThat(appeal(held.citizen, idea, "x".repeat(2001)).status()).isEqualTo(422);
    assertThat(appeal(held.citizen, "RIEN", "Où ?").status()).isEqualTo(404);
    behind(
        "update core.contribution set hidden_at = now() - interval '40 days' where reference = '"
            + idea
            + "'");
    assertThat(appeal(held.citizen, idea, "Trop tard").status()).isEqualTo(409);
    String shown = held.contributed(held.citizen, "Un banc");
    assertThat(appeal(held.citizen, shown, "Pourquoi ?").status()).isEqualTo(404);
  }

  @Test
  void the_receipt_is_enough_without_an_account() throws Exception {
    String receipt =
        value("select receipt from core.contribution where reference = '" + idea + "'");
    String asked = "/fr/appeal?receipt=" + receipt;
    assertThat(Http.on(HOST).get("/fr/contributions?receipt=" + receipt).body()).contains(asked);
    Answer page = Http.on(HOST).get(asked);
    String token = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    String cookie = page.header("Set-Cookie").orElse("").replaceFirst(";.*", "");
    Answer sent =
        Visitor.post(
            Http.on(HOST).with("Cookie", cookie),
            HOST,
            "/fr/appeal",
            "csrf=" + token + "&receipt=" + receipt + "&reasons=Rien+de+mal");
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    assertThat(sent.body()).contains("Votre recours est reçu");
    assertThat(value("select reasons from core.moderation_appeal where about = '" + idea + "'"))
        .isEqualTo("Rien de mal");
    assertThat(
            Visitor.post(Http.on(HOST), HOST, "/fr/appeal", "receipt=" + receipt + "&reasons=x")
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_guest_who_appeals_is_told_by_letter_and_in_the_log() throws Exception {
    String address = "guest." + UUID.randomUUID() + "@example.org";
    behind("update core.contribution set author = 'guest:x' where reference = '" + idea + "'");
    behind(
        "insert into core.contribution_follow (tenant_id, id, version, contribution_id, follower,"
            + " address, language, leave_key, made_at) select tenant_id, gen_random_uuid(), 1, id,"
            + " 'guest:x', '"
            + address
            + "', 'fr', gen_random_uuid(), now() from core.contribution where reference = '"
            + idea
            + "'");
    String receipt =
        value("select receipt from core.contribution where reference = '" + idea + "'");
    Answer taken =
        Http.on(HOST)
            .with("Content-Type", "application/json")
            .send("POST", API, "{\"receipt\": \"" + receipt + "\", \"reasons\": \"Rien de mal\"}");
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    Answer decided = decide(secretary, taken.json().getString("reference"), "overturned");
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(value("select count(*) from core.notification where recipient = 'guest:x'"))
        .isEqualTo("0");
    assertThat(Http.on(HOST).get(held.way() + "/appeals").body()).contains("overturned");
    Waiting.until(SOON, () -> letters(address).size() == 1);
    assertThat(letters(address).get(0).subject())
        .isEqualTo("Votre recours au sujet de " + idea + " est tranché");
    assertThat(letters(address).get(0).text())
        .contains("/fr/consultations/" + held.reference + "/moderation", "/fr/unfollow?key=")
        .doesNotContain("Rien de mal", "Le texte ne blesse personne");
  }

  private static List<MailCatcher.Mail> letters(String to) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(to))
        .toList();
  }

  @Test
  void a_comment_is_appealed_on_the_page_and_the_hiding_upheld() throws Exception {
    String other = held.contributed(held.keeper, "Un banc");
    String body =
        "{\"key\": \"%s\", \"body\": \"Bonne idée\", \"language\": \"fr\", \"stance\": \"for\"}"
            .formatted(UUID.randomUUID());
    String way = "/api/v1/contributions/" + other + "/comments";
    String comment = send(held.citizen, "POST", way, body).json().getString("reference");
    hide("comments/" + comment);
    String page = "/fr/appeal?about=" + comment;
    assertThat(Http.on(HOST).get("/fr/contributions/" + other + "/comments").body()).contains(page);
    Answer sent =
        held.citizen.postFields(
            HOST, page, "/fr/appeal", "about=" + comment + "&reasons=Rien+de+mal");
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    String appeal =
        value("select reference from core.moderation_appeal where about = '" + comment + "'");
    String queue = "/fr/manage/appeals";
    assertThat(secretary.on(HOST, queue).get(queue).body())
        .contains("Rien de mal")
        .contains(comment);
    Answer silent = secretary.postFields(HOST, queue, queue + "/" + appeal, "act=uphold&grounds=");
    assertThat(silent.status()).isEqualTo(422);
    Answer upheld =
        secretary.postFields(
            HOST, queue, queue + "/" + appeal, "act=uphold&grounds=Le+motif+reste+entier.");
    assertThat(upheld.status()).as(upheld.body()).isEqualTo(303);
    assertThat(
            value(
                "select state from core.contribution_comment where reference = '" + comment + "'"))
        .isEqualTo("hidden");
    assertThat(Http.on(HOST).get(held.way() + "/appeals").body()).contains("\"state\":\"upheld\"");
  }

  private void hide(String what) {
    Answer hidden = send(held.keeper, "PUT", "/api/v1/" + what + "/hiding", ABUSE);
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(200);
  }

  private static Answer appeal(Visitor who, String about, String reasons) {
    return send(
        who, "POST", API, "{\"about\": \"%s\", \"reasons\": \"%s\"}".formatted(about, reasons));
  }

  private static Answer decide(Visitor who, String appeal, String outcome) {
    return send(
        who,
        "PUT",
        API + "/" + appeal + "/decision",
        "{\"outcome\": \"%s\", \"grounds\": {\"fr\": \"Le texte ne blesse personne.\"}}"
            .formatted(outcome));
  }

  private static boolean waits(Visitor who) {
    return who.on(HOST, "/fr/manage").get("/fr/manage").body().contains("/fr/manage/appeals");
  }
}
