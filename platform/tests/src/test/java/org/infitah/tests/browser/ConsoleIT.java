package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network's console, looked at as every public page is; pictures of it are left behind. */
class ConsoleIT {

  private static final String APEX = "localhost";

  private String reference = "";

  @BeforeEach
  void something_waits() throws SQLException {
    Running.platform();
    Answer sent =
        Http.on(APEX)
            .with("Content-Type", "application/json")
            .send(
                "POST",
                "/api/v1/applications",
                Json.createObjectBuilder()
                    .add("key", UUID.randomUUID().toString())
                    .add("level", "commune")
                    .add("code", "12.989.01.01")
                    .add("nameAr", "جماعة آيت ملول")
                    .add("nameFr", "Commune d’Aït Melloul")
                    .add("deliberation", "CM/2026/14")
                    .add("deliberatedOn", "2026-01-05")
                    .add("contactName", "Fatima Essai")
                    .add("contactOffice", "Directrice des services")
                    .add("contactEmail", "console-it@example.test")
                    .add("language", "ar")
                    .build()
                    .toString());
    reference = sent.json().getString("reference");
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.task (tenant_id, id, kind, subject, wish, state, trouble, asked_by,"
              + " asked_at) values (1, gen_random_uuid(), 'provision', 'console-it', '{\"level\":"
              + " \"province\", \"code\": \"12.989\", \"names\": {\"ar\": \"إقليم طاطا\", \"fr\":"
              + " \"Province de Tata\", \"source\": \"ar\"}, \"email\": \"a@example.test\"}',"
              + " 'failed', 'keycloak', 'test', now())",
          "insert into core.task_step (tenant_id, id, task_id, code, taken_at) select 1,"
              + " gen_random_uuid(), id, 'number', now() from core.task where subject = 'console-it'",
          "insert into core.task (tenant_id, id, kind, subject, wish, state, trouble, asked_by,"
              + " asked_at, ended_at) values (1, gen_random_uuid(), 'state', 'sefrou', '{\"from\":"
              + " \"read-only\", \"to\": \"active\", \"reason\": \"La nouvelle équipe a repris le"
              + " portail.\"}', 'done', null, 'console-it', now(), now())",
          "insert into sys.tenant (id, alias, level, code, names, state) select 9910 + n,"
              + " 'console-it-' || n, 'commune', '12.989.01.0' || n, '{\"ar\": \"جماعة أكدز\","
              + " \"fr\": \"Commune d’Agdz\", \"source\": \"ar\"}', 'archived' from"
              + " generate_series(1, 3) n",
          "insert into core.erasure (tenant_id, id, subject, reason, state, asked_by, asked_at,"
              + " confirmed_by, confirmed_at, due_at) values (1, gen_random_uuid(), 'console-it-2',"
              + " 'Fusion avec la commune voisine.', 'asked', 'a', now(), null, null, null), (1,"
              + " gen_random_uuid(), 'console-it-3', 'Fusion avec la commune voisine.', 'confirmed',"
              + " 'a', now() - interval '2 days', 'b', now(), now() + interval '30 days')");
    }
  }

  @AfterEach
  void nothing_of_it_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.task_step s using core.task t where t.tenant_id = s.tenant_id and"
              + " t.id = s.task_id and t.subject = 'console-it'",
          "delete from core.task where subject = 'console-it' or asked_by = 'console-it'",
          "delete from core.erasure where subject like 'console-it-%'",
          "delete from sys.tenant where alias like 'console-it-%'",
          "delete from core.application where contact_email = 'console-it@example.test'");
    }
  }

  @Test
  void its_pages_are_in_order() {
    Visitor admin = Visitor.signedIn("admin@network.test", "network");
    String home = "http://localhost:" + Running.platform().port() + "/";
    try (Reader reader = new Reader(admin.cookie())) {
      for (String language : List.of("ar", "fr")) {
        for (String path : pages()) {
          reader.open(home + language + path, 200, language);
          reader.picture(language + path.replace(reference, "one"));
        }
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  @Test
  void an_observer_sees_the_portals_and_no_application() {
    Visitor observer = Visitor.signedIn("observer@network.test", "network");
    String console = observer.on(APEX, "/fr/console").get("/fr/console").body();

    assertThat(console).contains("/fr/console/portals").doesNotContain("/fr/console/applications");
    assertThat(Http.on(APEX).get("/fr/console").status()).isEqualTo(303);
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "network");
    assertThat(citizen.on(APEX, "/fr/console").get("/fr/console").status()).isEqualTo(403);
    assertThat(Http.on("sefrou.localhost").get("/fr/console").status()).isEqualTo(404);
  }

  private List<String> pages() {
    return List.of(
        "/console",
        "/console/applications",
        "/console/applications/" + reference,
        "/console/openings",
        "/console/openings/new",
        "/console/openings/bulk",
        "/console/openings/console-it",
        "/console/portals",
        "/console/portals/console-it-1",
        "/console/portals/console-it-2",
        "/console/portals/console-it-3",
        "/console/portals/sefrou",
        "/console/portals/sefrou/visits",
        "/console/vitals",
        "/console/modules",
        "/console/modules?provider=Infitah",
        "/console/modules/school-transport",
        "/console/portals/sefrou/allowances");
  }
}
