package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.send;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contribution that says two things becomes two, in its author's words, and one again. */
class SplitIT {

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
  void a_passage_becomes_a_contribution_with_its_author_day_and_supports() throws Exception {
    String one = held.contributed(held.citizen, "De l'eau et des arbres");
    send(held.keeper, "PUT", IDEAS + one + "/support", "");
    UUID key = UUID.randomUUID();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(clients.submit(() -> split(key, one, "et  des arbres.")));
    }
    List<String> made = new ArrayList<>();
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(201);
      made.add(each.get().json().getString("reference"));
    }
    clients.shutdown();
    assertThat(made.stream().distinct()).hasSize(1);
    String second = made.get(0);
    JsonObject it = shown(second);
    assertThat(it.getInt("supports")).isEqualTo(1);
    assertThat(it.getString("madeOn")).isEqualTo(shown(one).getString("madeOn"));
    assertThat(it.getJsonObject("ties").getJsonObject("splitFrom").getString("reference"))
        .isEqualTo(one);
    assertThat(shown(one).getInt("supports")).isEqualTo(1);
    assertThat(Http.on(HOST).get("/fr/contributions/" + one).body())
        .contains("/fr/contributions/" + second);
    // It is still its author's: nobody supports their own.
    assertThat(send(held.citizen, "PUT", IDEAS + second + "/support", "").status()).isEqualTo(409);
    assertThat(Http.on(HOST).get(held.way()).json().getInt("contributions")).isEqualTo(2);
    assertThat(split(key, second, "et des arbres.").status()).isEqualTo(409);
  }

  @Test
  void undone_it_is_counted_and_answered_nowhere_and_its_page_says_where_it_went() {
    String one = held.contributed(held.citizen, "De l'eau et des arbres");
    String list = Http.on(HOST).get(held.way() + "/contributions").body();
    String second = split(UUID.randomUUID(), one, "et des arbres.").json().getString("reference");
    assertThat(rejoin(one).status()).isEqualTo(409);
    assertThat(rejoin(second).status()).isEqualTo(200);
    assertThat(rejoin(second).status()).isEqualTo(409);
    assertThat(Http.on(HOST).get(held.way()).json().getInt("contributions")).isEqualTo(1);
    JsonObject item =
        Http.on(HOST)
            .get(held.way() + "/contributions")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(list).contains(item.getString("body"));
    assertThat(shown(second).getBoolean("undone")).isTrue();
    assertThat(shown(second).containsKey("body")).isFalse();
    assertThat(Http.on(HOST).get("/fr/contributions/" + second).body())
        .contains("/fr/contributions/" + one);
    assertThat(held.reply("\"" + second + "\"", "Plus rien à répondre ici.").status())
        .isEqualTo(422);
    assertThat(send(held.keeper, "DELETE", IDEAS + second + "/hiding", "").status()).isEqualTo(409);
  }

  @Test
  void nobody_is_made_to_say_what_they_did_not() {
    String one = held.contributed(held.citizen, "De l'eau et des arbres");
    Answer other = split(UUID.randomUUID(), one, "De l'eau et des parkings.");
    assertThat(other.status()).as(other.body()).isEqualTo(422);
    assertThat(other.json().getString("body")).isEqualTo("passage");
    Answer answered = held.reply("\"" + one + "\"", "Elle est au programme.");
    assertThat(answered.status()).isEqualTo(200);
    assertThat(split(UUID.randomUUID(), one, "et des arbres.").status()).isEqualTo(409);
  }

  @Test
  void it_is_done_and_undone_on_pages_without_a_script() {
    Visitor agent = held.keeper;
    String one = held.contributed(held.citizen, "De l'eau et des arbres");
    String page = "/fr/manage/contributions/" + one + "/split";
    String begun = agent.on(HOST, page).get(page).body();
    String key = begun.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
    String fields = "key=" + key + "&title=Des+arbres&body=et+des+arbres.";
    Answer wrong = agent.postFields(HOST, page, page, fields);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Des arbres");
    Answer made =
        agent.postFields(
            HOST, page, page, fields + "&grounds-fr=Une+autre+demande+que+la+fontaine");
    assertThat(made.status()).as(made.body()).isEqualTo(303);
    String second = made.header("Location").orElse("").replaceFirst(".*/", "");
    String merges = "/fr/manage/consultations/" + held.reference + "/merges";
    Answer merged =
        agent.postFields(
            HOST,
            merges,
            merges,
            "proposal=" + one + "&contribution=" + second + "&grounds-fr=Finalement+ensemble");
    assertThat(merged.status()).as(merged.body()).isEqualTo(303);
    String its = "/fr/contributions/" + one;
    Answer parted = agent.postFields(HOST, its, "/fr/manage/contributions/" + one + "/parting", "");
    assertThat(parted.status()).as(parted.body()).isEqualTo(303);
    String undone = "/fr/manage/contributions/" + second + "/split";
    assertThat(agent.postFields(HOST, its, undone, "act=undo").status()).isEqualTo(303);
    assertThat(shown(second).getBoolean("undone")).isTrue();
  }

  private Answer split(UUID key, String reference, String passage) {
    return send(
        held.keeper,
        "POST",
        IDEAS + reference + "/links/split",
        "{\"key\": \"%s\", \"title\": \"Des arbres\", \"body\": \"%s\", \"grounds\": {\"fr\": \"Deux demandes en une.\"}}"
            .formatted(key, passage));
  }

  private Answer rejoin(String reference) {
    return send(held.keeper, "DELETE", IDEAS + reference + "/links/split", "");
  }

  private static JsonObject shown(String reference) {
    return Http.on(HOST).get(IDEAS + reference).json();
  }
}
