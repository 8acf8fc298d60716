package org.infitah.tests.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.Test;

/** Ten thousand contributions cost no more statements than ten, and can all be taken along. */
class ManyContributionsIT {

  private static final int MANY = 10_000;
  private static final int MOST = 4;
  private static final String SEARCH = "/api/v1/search?q=";

  @Test
  void they_are_listed_and_taken_along() throws Exception {
    try (HeldConsultation held = new HeldConsultation();
        StatementLog log = new StatementLog()) {
      held.fill(MANY);
      Http reader = Http.on(HeldConsultation.HOST);
      JsonObject first = reader.get(held.way() + "/contributions").json();
      String cursor = "?cursor=" + first.getString("next");
      assertThat(first.getJsonArray("items").getJsonObject(0).getString("reference"))
          .isEqualTo("ESSAI-I-00001");
      assertThat(
              reader
                  .get(held.way() + "/contributions" + cursor)
                  .json()
                  .getJsonArray("items")
                  .getJsonObject(0)
                  .getString("reference"))
          .isEqualTo("ESSAI-I-00051");
      String page = "/fr/consultations/" + held.reference + "/contributions";
      for (String path :
          List.of(
              held.way() + "/contributions",
              held.way() + "/contributions" + cursor,
              page,
              page + cursor,
              "/fr/search?q=titre",
              SEARCH + "titre+10000")) {
        assertThat(log.least(() -> reader.get(path), MOST)).as(path).hasSizeBetween(1, MOST);
      }

      assertThat(found(reader, SEARCH + "assez+10000")).containsExactly("ESSAI-I-10000");
      assertThat(found(reader, SEARCH + "texte+assez&limit=2"))
          .containsExactly("ESSAI-I-00001", "ESSAI-I-00002");

      Answer table = reader.get(held.way() + "/table");
      assertThat(table.header("Content-Type").orElse("")).startsWith("text/csv");
      List<String> lines = table.body().lines().toList();
      assertThat(lines).hasSize(MANY + 1);
      assertThat(lines.get(0)).contains("reference,made_on,channel");
      assertThat(lines.get(MANY))
          .containsPattern("^ESSAI-I-10000,20\\d\\d-\\d\\d-\\d\\d,")
          .contains("Titre 10000");
      assertThat(log.least(() -> reader.get(held.way() + "/table"), MANY / 1_000 + 3))
          .as("a part at a time")
          .hasSizeLessThanOrEqualTo(MANY / 1_000 + 3);
    }
  }

  private static List<String> found(Http reader, String search) {
    return reader.get(search).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("reference"))
        .toList();
  }
}
