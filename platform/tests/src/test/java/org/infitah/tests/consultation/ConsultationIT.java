package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say is kept once, and nobody is left without a reasoned answer. */
class ConsultationIT {

  private static final ZoneId ZONE = Morocco.ZONE;
  private static final String IDEAS = "/api/v1/contributions/";

  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void a_contribution_sent_again_is_kept_once() throws Exception {
    UUID key = UUID.randomUUID();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> held.contribute(held.citizen, key, "Une fontaine", "")));
    }
    List<String> receipts = new ArrayList<>();
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(201);
      receipts.add(each.get().json().getString("receipt"));
    }
    clients.shutdown();
    assertThat(receipts.stream().distinct()).hasSize(1);
    assertThat(list().getInt("contributions")).isEqualTo(1);
    Answer stolen = held.contribute(held.keeper, key, "Une autre", "");
    assertThat(stolen.status()).isEqualTo(409);
    assertThat(stolen.body()).doesNotContain(receipts.get(0));
  }

  @Test
  void many_supports_of_one_person_count_once() throws Exception {
    String one = contributed("Des arbres");
    String way = IDEAS + one + "/support";
    ExecutorService clients = Executors.newFixedThreadPool(16);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      all.add(clients.submit(() -> send(held.keeper, "PUT", way, "")));
    }
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(200);
    }
    clients.shutdown();
    assertThat(shown(one).getInt("supports")).isEqualTo(1);
    assertThat(send(held.citizen, "PUT", way, "").status()).isEqualTo(409);
    assertThat(send(held.keeper, "DELETE", way, "").json().getInt("supports")).isZero();
  }

  @Test
  void it_cannot_be_closed_while_one_of_five_hundred_has_no_answer() throws SQLException {
    String first = contributed("Le premier");
    held.fill(499);
    String others =
        IntStream.rangeClosed(1, 499)
            .mapToObj("\"ESSAI-I-%05d\""::formatted)
            .collect(Collectors.joining(","));
    assertThat(send(held.keeper, "POST", held.way() + "/closure", "").status()).isEqualTo(409);
    held.over();
    Answer answered = held.reply(others, "Tout cela entre dans le programme.");
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);

    Answer refused = send(held.keeper, "POST", held.way() + "/closure", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("contribution")).isEqualTo(first);
    assertThat(refused.json().getString("unanswered")).isEqualTo("1");
    String page = "/fr/manage/consultations/" + held.reference;
    Answer form = held.keeper.postFields(HOST, page, page + "/closure", "");
    assertThat(form.status()).isEqualTo(409);
    assertThat(form.body()).contains(first);
    assertThat(list().getInt("answered")).isEqualTo(499);

    held.reply("\"" + first + "\"", "Cela aussi entre dans le programme.");
    assertThat(send(held.keeper, "POST", held.way() + "/closure", "").status()).isEqualTo(200);
    assertThat(list().containsKey("closedOn")).isTrue();
    assertThat(held.reply("\"" + first + "\"", "On ne change plus rien ici.").status())
        .isEqualTo(409);
  }

  @Test
  void nothing_is_taken_after_its_last_day_but_paper() throws SQLException {
    held.over();
    assertThat(held.contribute(held.citizen, UUID.randomUUID(), "Trop tard", "").status())
        .isEqualTo(409);
    String paper = ", \"channel\": \"paper\"";
    assertThat(held.contribute(held.citizen, UUID.randomUUID(), "Papier", paper).status())
        .isEqualTo(403);
    assertThat(held.contribute(held.keeper, UUID.randomUUID(), "Papier", paper).status())
        .isEqualTo(201);
    assertThat(Http.on(HOST).get("/fr/consultations/" + held.reference).body())
        .doesNotContain("/contribute\"");
  }

  @Test
  void what_is_hidden_is_in_the_public_log_and_its_words_nowhere() throws SQLException {
    String one = contributed("Un mot de trop");
    Answer hidden = send(held.keeper, "PUT", IDEAS + one + "/hiding", "{\"reason\": \"abuse\"}");
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(200);
    for (String way :
        List.of(
            IDEAS + one,
            held.way() + "/contributions",
            "/fr/contributions/" + one,
            "/fr/consultations/" + held.reference + "/contributions",
            "/fr/consultations/" + held.reference + "/moderation")) {
      assertThat(Http.on(HOST).get(way).body()).as(way).doesNotContain("Un mot de trop");
    }
    assertThat(Http.on(HOST).get("/fr/consultations/" + held.reference + "/moderation").body())
        .contains(one);
    assertThat(send(held.keeper, "PUT", IDEAS + one + "/hiding", "{\"reason\": \"x\"}").status())
        .isEqualTo(422);
    assertThat(send(held.keeper, "DELETE", IDEAS + one + "/hiding", "").status()).isEqualTo(200);
    assertThat(shown(one).getString("title")).isEqualTo("Un mot de trop");
  }

  @Test
  void a_citizen_writes_looks_sends_and_follows_without_a_script() {
    contributed("Une fontaine au centre du village");
    String page = "/ar/consultations/" + held.reference + "/contribute";
    assertThat(Http.on(HOST).get(page).status()).isNotEqualTo(200);
    String begun = held.citizen.on(HOST, page).get(page).body();
    assertThat(begun).contains("ما العمل؟");
    String key = begun.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
    String idea = "&language=ar&key=" + key + "&title=%D9%86%D8%A7%D9%81%D9%88%D8%B1%D8%A9";
    String body = "&body=%D9%86%D8%A7%D9%81%D9%88%D8%B1%D8%A9+%D9%81%D9%8A+%D8%A7%D9%84%D8%B3";
    Answer wrong = held.citizen.postFields(HOST, page, page, "act=check" + idea + "&body=x");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("نافورة");
    Answer check = held.citizen.postFields(HOST, page, page, "act=check" + idea + body);
    assertThat(check.status()).isEqualTo(200);
    assertThat(check.body()).contains("نافورة في الس").contains("value=\"send\"");
    Answer sent = held.citizen.postFields(HOST, page, page, "act=send" + idea + body);
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    String follow = sent.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    assertThat(Http.on(HOST).get(follow).body()).contains("نافورة").contains("توصلنا بمساهمتك");
    String receipt = follow.substring(follow.indexOf('=') + 1);
    assertThat(
            Http.on(HOST)
                .get("/fr/contributions?receipt=" + receipt.toLowerCase(Locale.ROOT))
                .body())
        .contains(receipt);
    assertThat(Http.on("taroudant.localhost").get(follow).body()).doesNotContain("نافورة");
  }

  @Test
  void similar_ideas_are_found_however_they_are_written() {
    String one = contributed("إحداث نافورة بالجماعة");
    String page = "/ar/consultations/" + held.reference + "/contribute";
    Answer check =
        held.citizen.postFields(
            HOST,
            page,
            page,
            "act=check&language=ar&key="
                + UUID.randomUUID()
                + "&title=%D9%86%D8%A7%D9%81%D9%88%D8%B1%D9%87&body=1234567890+abc");
    assertThat(check.body()).contains("/ar/contributions/" + one);
  }

  @Test
  void once_begun_only_the_last_day_can_be_put_later() throws SQLException {
    String body =
        "{\"kind\": \"ideas\", \"subject\": {\"fr\": \"Essai de consultation\", \"ar\": \"تجربة\"},"
            + " \"question\": {\"ar\": \"%s\"}, \"opensOn\": \"%s\", \"closesOn\": \"%s\"}";
    LocalDate today = LocalDate.now(ZONE);
    Answer other =
        send(held.keeper, "PUT", held.way(), body.formatted("غيره", today, today.plusDays(20)));
    assertThat(other.status()).as(other.body()).isEqualTo(422);
    assertThat(other.json().getString("closesOn")).isEqualTo("begun");
    Answer later =
        send(
            held.keeper, "PUT", held.way(), body.formatted("ما العمل؟", today, today.plusDays(20)));
    assertThat(later.status()).as(later.body()).isEqualTo(200);
    assertThat(value("select ends_on from core.step where reference = '" + held.reference + "'"))
        .isEqualTo(today.plusDays(20).toString());
  }

  @Test
  void its_report_counts_what_is_shown_by_everything_it_has_in_common() {
    String one = contributed("Un banc");
    contributed("Deux bancs");
    held.contribute(held.keeper, UUID.randomUUID(), "Trois", ", \"channel\": \"paper\"");
    String gone = contributed("Un mot de trop");
    send(held.keeper, "PUT", IDEAS + gone + "/hiding", "{\"reason\": \"abuse\"}");
    held.reply("\"" + one + "\"", "Il entre dans le programme.");
    send(held.keeper, "PUT", IDEAS + one + "/support", "");

    JsonObject report = Http.on(HOST).get(held.way() + "/report").json();
    assertThat(report.getInt("supporters")).isEqualTo(1);
    assertThat(report.getJsonObject("consultation").getInt("hidden")).isEqualTo(1);
    assertThat(
            report.getJsonArray("tallies").getValuesAs(JsonObject.class).stream()
                .map(
                    t ->
                        t.getString("of")
                            + " "
                            + t.getString("value")
                            + " "
                            + t.getInt("contributions")))
        .containsExactlyInAnyOrder(
            "channel portal 2",
            "channel paper 1",
            "language fr 3",
            "axis  3",
            "outcome accepted 1",
            "outcome  2",
            "reason fits 1",
            "reason  2");
  }

  private String contributed(String title) {
    Answer kept = held.contribute(held.citizen, UUID.randomUUID(), title, "");
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    return kept.json().getJsonObject("contribution").getString("reference");
  }

  private JsonObject list() {
    return Http.on(HOST).get(held.way()).json();
  }

  private JsonObject shown(String reference) {
    return Http.on(HOST).get(IDEAS + reference).json();
  }
}
