package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * People are asked once the programme's step has what it asks for: on the page and over the API.
 */
class ConsultationGateIT {

  private static final String HOST = "taroudant.localhost";
  private static final String API = "/api/v1/consultations";
  private static final String PAGE = "/fr/manage/consultations/new";

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.step where reference in (select reference from core.consultation where"
              + " subject::text like '%Essai de porte%')",
          "delete from net.consultation where subject::text like '%Essai de porte%'",
          "delete from core.consultation where subject::text like '%Essai de porte%'",
          "delete from core.gate_override where reason::text like '%Essai de porte%'");
    }
    LedgerLines.forget("taroudant");
  }

  @Test
  void without_a_committee_nobody_is_asked() {
    Answer refused = plan("ideas");
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("missing"))
        .isEqualTo("committee-constituted workshop-minutes-published");
    assertThat(keeper.on(HOST, PAGE).get(PAGE).body())
        .contains("href=\"/fr/manage/committee\"", "href=\"/fr/manage/workshops\"");
    LocalDate today = LocalDate.now(Morocco.ZONE);
    Answer form =
        keeper.postFields(
            HOST,
            PAGE,
            PAGE,
            "kind=ideas&subject-fr=Essai+de+porte&question-fr=Quoi&opensOn="
                + today
                + "&closesOn="
                + today);
    assertThat(form.status()).isEqualTo(409);
    assertThat(form.body()).contains("Essai de porte", "/fr/manage/committee");
  }

  @Test
  void what_two_people_opened_is_open_and_nothing_else() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
              + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
              + " gen_random_uuid(), p.id, 'first-consultation', '{\"fr\": \"Essai de porte\","
              + " \"source\": \"fr\"}', 'confirmed', 'one', now(), 'two', now() from core.programme"
              + " p join sys.tenant t on t.id = p.tenant_id where t.alias = 'taroudant'");
    }
    Answer second = plan("projects");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().getString("missing")).contains("first-consultation-answered");
    Answer first = plan("ideas");
    assertThat(first.status()).as(first.body()).isEqualTo(201);
  }

  private Answer plan(String kind) {
    LocalDate today = LocalDate.now(Morocco.ZONE);
    String words = "{\"fr\": \"Essai de porte\"}";
    String body =
        "{\"kind\": \"%1$s\", \"subject\": %2$s, \"question\": %2$s, \"opensOn\": \"%3$s\", \"closesOn\": \"%3$s\"}"
            .formatted(kind, words, today);
    return keeper.on(HOST, API).with("Content-Type", "application/json").send("POST", API, body);
  }
}
