package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.send;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Insistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The platform dies twice under sixteen clients who write. Each sends again what nobody answered,
 * with the same key; what they wrote down as answered is the judge.
 */
class KilledWritesIT {

  private static final int CLIENTS = 16;
  private static final int ROUNDS = 6;

  /** The reference of each contribution that was answered for, by its title. */
  private final Map<String, String> contributed = new ConcurrentHashMap<>();

  private final Queue<String> supported = new ConcurrentLinkedQueue<>();

  /** The words of the answer, by the contribution. */
  private final Map<String, String> replied = new ConcurrentHashMap<>();

  private final Insistence insistence = new Insistence();
  private Instant began = Instant.EPOCH;
  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    began = Instant.now();
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void what_was_answered_for_is_there_exactly_once() throws Exception {
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      clients.add(client(client));
    }
    insistence.under(clients, HeldConsultation.HOST, CLIENTS, 3 * CLIENTS);

    assertThat(insistence.again()).as("somebody was cut off").isPositive();
    List<JsonObject> kept = kept();
    assertThat(kept.stream().map(one -> one.getString("title")))
        .containsExactlyInAnyOrderElementsOf(contributed.keySet());
    assertThat(
            kept.stream()
                .collect(
                    Collectors.toMap(one -> one.getString("title"), KilledWritesIT::reference)))
        .isEqualTo(contributed);
    assertThat(many("core.contribution_support", "contribution_id in " + mine()))
        .isEqualTo(supported.stream().distinct().count());
    for (String reference : contributed.values()) {
      String since = "'" + reference + "' and at >= '" + began + "'";
      assertThat(many("core.audit", "act = 'participation.contributed' and object = " + since))
          .as("acts about " + reference)
          .isEqualTo(1);
      assertThat(
              many("core.ledger_event", "kind = 'contribution-received' and reference = " + since))
          .as("lines about " + reference)
          .isEqualTo(1);
    }
    replied.forEach((reference, words) -> assertThat(words(reference)).isEqualTo(words));
    assertThat(many("core.contribution_answer", "consultation_id in " + HeldConsultation.THOSE))
        .as("an answer that was sent again is one answer")
        .isEqualTo(replied.size());
  }

  /** Contributes, supports what it contributed as somebody else, and answers it. */
  private Callable<Integer> client(int client) {
    return () -> {
      int rounds = 0;
      for (; rounds < ROUNDS; rounds++) {
        UUID key = UUID.randomUUID();
        String title = "Essai " + client + " tour " + rounds;
        Answer made = insistence.until(201, () -> held.contribute(held.citizen, key, title, ""));
        String reference = made.json().getJsonObject("contribution").getString("reference");
        contributed.put(title, reference);
        String way = "/api/v1/contributions/" + reference + "/support";
        insistence.until(200, () -> send(held.keeper, "PUT", way, ""));
        supported.add(reference);
        if (rounds % 3 == 0) {
          String words = "Réponse " + client + " tour " + rounds;
          insistence.until(200, () -> held.reply('"' + reference + '"', words));
          replied.put(reference, words);
        }
        insistence.round();
      }
      return rounds;
    };
  }

  private List<JsonObject> kept() {
    List<JsonObject> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonObject part =
          send(held.citizen, "GET", held.way() + "/contributions?limit=50" + cursor, "").json();
      all.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
      cursor = part.containsKey("next") ? "&cursor=" + part.getString("next") : "";
    } while (!cursor.isEmpty());
    return all;
  }

  private static String reference(JsonObject contribution) {
    return contribution.getString("reference");
  }

  private String words(String reference) {
    return send(held.citizen, "GET", "/api/v1/contributions/" + reference, "")
        .json()
        .getJsonObject("answer")
        .getJsonObject("words")
        .getString("fr");
  }

  private static String mine() {
    return "(select id from core.contribution where consultation_id in "
        + HeldConsultation.THOSE
        + ")";
  }

  private static long many(String table, String which) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Long.parseLong(Sql.value(behind, "select count(*) from " + table + " where " + which));
    }
  }
}
