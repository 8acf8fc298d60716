package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

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

/** Contributions that say the same are answered as one, nobody is lost, and it can be undone. */
class MergeIT {

  private static final String IDEAS = "/api/v1/contributions/";
  private static final String WHY = "Elles demandent la même fontaine.";
  private static final String ROWS =
      "select md5(string_agg(t, ' ' order by t)) from (select c::text t from core.contribution c"
          + " union all select s::text from core.contribution_support s union all select l::text"
          + " from core.contribution_link l) rows";

  private final Visitor secretary = Visitor.known("secretary@sefrou.test", "sefrou");

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
  void merged_each_person_counts_once_and_one_answer_is_everybodys() throws SQLException {
    JsonObject kept = held.contribute(held.citizen, UUID.randomUUID(), "La première", "").json();
    String first = kept.getJsonObject("contribution").getString("reference");
    String second = held.contributed(held.keeper, "La deuxième");
    String proposal = held.contributed(secretary, "La troisième");
    support(held.keeper, first);
    support(secretary, first);
    support(held.keeper, proposal);
    support(held.citizen, second);
    support(secretary, second);

    Answer merged = merge(proposal, first, second);
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    // The three who are for it have each said one of them.
    assertThat(merged.json().getInt("supports")).isZero();
    assertThat(merged.json().getJsonObject("ties").getJsonArray("merged")).hasSize(2);
    assertThat(send(held.citizen, "PUT", IDEAS + proposal + "/support", "").status())
        .isEqualTo(409);
    assertThat(send(secretary, "PUT", IDEAS + first + "/support", "").status()).isEqualTo(409);
    for (String page :
        List.of(
            "/fr/contributions/" + first,
            "/fr/contributions?receipt=" + kept.getString("receipt"))) {
      assertThat(Http.on(HOST).get(page).body())
          .as(page)
          .contains("/fr/contributions/" + proposal)
          .contains(WHY);
    }
    assertThat(Http.on(HOST).get(held.way()).json().getInt("contributions")).isEqualTo(3);

    held.over();
    assertThat(send(held.keeper, "POST", held.way() + "/closure", "").status()).isEqualTo(409);
    assertThat(held.reply("\"" + first + "\"", "Elle n'a pas sa propre réponse.").status())
        .isEqualTo(422);
    Answer answered = held.reply("\"" + proposal + "\"", "La fontaine est au programme.");
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    assertThat(shown(first).getJsonObject("answer").getJsonObject("words").getString("fr"))
        .isEqualTo("La fontaine est au programme.");
    assertThat(undo(proposal).status()).isEqualTo(409);
    assertThat(send(held.keeper, "POST", held.way() + "/closure", "").status()).isEqualTo(200);
    JsonObject report = Http.on(HOST).get(held.way() + "/report").json();
    assertThat(report.getJsonObject("consultation").getInt("answered")).isEqualTo(3);
  }

  @Test
  void a_person_who_is_for_two_of_them_counts_once() {
    String first = held.contributed(held.citizen, "La première");
    String proposal = held.contributed(held.citizen, "La deuxième");
    support(held.keeper, first);
    support(held.keeper, proposal);
    support(secretary, first);
    assertThat(merge(proposal, first).json().getInt("supports")).isEqualTo(2);
    assertThat(
            send(held.keeper, "PUT", IDEAS + proposal + "/support", "").json().getInt("supports"))
        .isEqualTo(2);
    Answer withdrawn = send(held.keeper, "DELETE", IDEAS + proposal + "/support", "");
    assertThat(withdrawn.json().getInt("supports")).isEqualTo(1);
  }

  @Test
  void undone_everything_is_as_it_was() throws SQLException {
    String first = held.contributed(held.citizen, "La première");
    String second = held.contributed(held.citizen, "La deuxième");
    support(held.keeper, first);
    support(secretary, first);
    support(secretary, second);
    String before = value(ROWS);
    String list = Http.on(HOST).get(held.way() + "/contributions").body();

    assertThat(undo(second).status()).isEqualTo(409);
    assertThat(merge(second, first).status()).isEqualTo(200);
    assertThat(value(ROWS)).isNotEqualTo(before);
    assertThat(undo(first).status()).isEqualTo(409);
    assertThat(undo(second).status()).isEqualTo(200);
    assertThat(value(ROWS)).isEqualTo(before);
    assertThat(Http.on(HOST).get(held.way() + "/contributions").body()).isEqualTo(list);
  }

  @Test
  void what_is_answered_hidden_merged_or_asked_elsewhere_is_not_merged() throws SQLException {
    String proposal = held.contributed(held.citizen, "La proposition");
    String answered = held.contributed(held.citizen, "La répondue");
    String hidden = held.contributed(held.citizen, "La masquée");
    String merged = held.contributed(held.citizen, "La réunie");
    held.reply("\"" + answered + "\"", "Elle est au programme.");
    send(held.keeper, "PUT", IDEAS + hidden + "/hiding", "{\"reason\": \"abuse\"}");
    assertThat(merge(proposal, merged).status()).isEqualTo(200);

    assertThat(wrong(merge(proposal, answered))).isEqualTo("answered");
    assertThat(wrong(merge(proposal, hidden))).isEqualTo("answered");
    assertThat(wrong(merge(proposal, merged))).isEqualTo("merged");
    assertThat(wrong(merge(merged, proposal))).isEqualTo("merged");
    assertThat(wrong(merge(proposal, proposal))).isEqualTo("two");
    assertThat(merge(answered, proposal).status()).isEqualTo(422);
    String short_ = body(proposal, "court", answered);
    assertThat(
            send(held.keeper, "POST", held.way() + "/merges", short_).json().getString("grounds"))
        .isEqualTo("grounds");
    // Hidden, it would leave the other without anybody to answer it.
    String hiding = "{\"reason\": \"abuse\"}";
    assertThat(send(held.keeper, "PUT", IDEAS + proposal + "/hiding", hiding).status())
        .isEqualTo(409);
    assertThat(send(held.keeper, "PUT", IDEAS + merged + "/hiding", hiding).status())
        .isEqualTo(200);
    try (HeldConsultation other = new HeldConsultation()) {
      assertThat(wrong(merge(proposal, other.contributed(held.citizen, "Ailleurs"))))
          .isEqualTo("two");
    }
  }

  @Test
  void merged_while_supports_arrive_nobody_is_lost_or_counted_twice() throws Exception {
    String first = held.contributed(held.citizen, "La première");
    String second = held.contributed(held.citizen, "La deuxième");
    String proposal = held.contributed(held.citizen, "La troisième");
    ExecutorService clients = Executors.newFixedThreadPool(16);
    List<Future<Answer>> merges = new ArrayList<>();
    List<Future<Answer>> supports = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String one = List.of(first, second, proposal).get(i % 3);
      Visitor who = i % 2 == 0 ? held.keeper : secretary;
      supports.add(clients.submit(() -> send(who, "PUT", IDEAS + one + "/support", "")));
      if (i % 4 == 1) {
        merges.add(clients.submit(() -> merge(proposal, first, second)));
      }
    }
    int done = 0;
    for (Future<Answer> each : merges) {
      assertThat(each.get().status()).as(each.get().body()).isIn(200, 422);
      done += each.get().status() == 200 ? 1 : 0;
    }
    for (Future<Answer> each : supports) {
      assertThat(each.get().status()).as(each.get().body()).isIn(200, 409);
    }
    clients.shutdown();
    assertThat(done).isEqualTo(1);
    assertThat(shown(proposal).getInt("supports")).isEqualTo(2);
    assertThat(
            value(
                "select count(*) from core.contribution_link l join core.contribution c on c.id ="
                    + " l.other_id where c.reference = '"
                    + proposal
                    + "'"))
        .isEqualTo("2");
  }

  private Answer merge(String proposal, String... others) {
    return send(held.keeper, "POST", held.way() + "/merges", body(proposal, WHY, others));
  }

  private static String body(String proposal, String why, String... others) {
    return "{\"proposal\": \"%s\", \"contributions\": [\"%s\"], \"grounds\": {\"fr\": \"%s\"}}"
        .formatted(proposal, String.join("\", \"", others), why);
  }

  private static String wrong(Answer refused) {
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    return refused.json().getString("contributions");
  }

  private Answer undo(String proposal) {
    return send(held.keeper, "DELETE", IDEAS + proposal + "/links/merged", "");
  }

  private static void support(Visitor who, String reference) {
    Answer said = send(who, "PUT", IDEAS + reference + "/support", "");
    assertThat(said.status()).as(said.body()).isEqualTo(200);
  }

  private static JsonObject shown(String reference) {
    return Http.on(HOST).get(IDEAS + reference).json();
  }
}
