package org.infitah.tests.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inventory of procedures and services, kept by two tenants and unknown to the others. */
class DigitalIT {

  private static final String TAROUDANT = "taroudant.localhost";
  private static final String SEFROU = "sefrou.localhost";
  private static final String API = "/api/v1/modules/digitalization-projects/services";
  private static final String PAGE = "/fr/modules/digitalization-projects";
  private static final String MANAGE = PAGE + "/manage";
  private static final String NEW = MANAGE + "/new";

  private final Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");

  @BeforeEach
  void it_is_at_work() throws InterruptedException, SQLException {
    Running.platform();
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(SEFROU).get(API).isGood());
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from plugin_digitalization_projects.service where name::text like '%Essai%'",
          "delete from plugin_digitalization_projects.project where title::text like '%Essai%'");
    }
  }

  @Test
  void two_tenants_have_it_and_the_others_do_not() {
    for (String host : new String[] {TAROUDANT, SEFROU}) {
      assertThat(Http.on(host).get(PAGE).status()).isEqualTo(200);
      assertThat(Http.on(host).get(PAGE + "/roadmap").status()).isEqualTo(200);
    }
    for (String host : new String[] {"el-ksiba.localhost", "marrakech-safi.localhost"}) {
      assertThat(Http.on(host).get(API).status()).isEqualTo(404);
      assertThat(Http.on(host).get(PAGE).status()).isEqualTo(404);
    }
  }

  @Test
  void the_way_ahead_is_what_each_programme_promises() {
    assertThat(Http.on(TAROUDANT).get(PAGE + "/roadmap").body())
        .contains("La digitalisation, moyen d’ancrer")
        .doesNotContain("déperdition");
    assertThat(Http.on(SEFROU).get(PAGE + "/roadmap").body())
        .contains("Modernisation et développement du site web", "Création d’une plateforme")
        .doesNotContain("Création d’un réseau provincial");
    assertThat(Http.on(SEFROU).get("/ar/modules/digitalization-projects/roadmap").body())
        .contains("تحديث وتطوير الموقع الإلكتروني للمجلس");
  }

  @Test
  void a_service_is_registered_shown_changed_and_hidden_with_a_reason() throws SQLException {
    Answer refused = post(NEW, fields("Essai de permis", 0).replace("delay=50", "delay=61"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("ne permet pas un délai si long", "Essai de permis", "<html");
    assertThat(post(NEW, "kind=procedure&scope=outside").body()).contains("Donnez un nom");

    Answer registered = post(NEW, fields("Essai de permis", 0));
    assertThat(registered.status()).isEqualTo(303);
    String way = registered.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    String reference = way.substring(way.lastIndexOf('/') + 1);

    Answer page = Http.on(TAROUDANT).get(PAGE + "/services/" + reference);
    assertThat(page.body())
        .contains("Essai de permis", "Déposer le dossier", "60 jours au plus", "Demande en ligne");
    assertThat(Http.on(TAROUDANT).get(PAGE).body()).contains("Essai de permis");
    assertThat(Http.on(SEFROU).get(PAGE + "/services/" + reference).status()).isEqualTo(404);
    assertThat(Http.on(TAROUDANT).get(API + "/" + reference).json().getInt("level")).isEqualTo(3);

    assertThat(post(way, fields("Essai changé", 1)).status()).isEqualTo(303);
    Answer overtaken = post(way, fields("Essai dépassé", 1));
    assertThat(overtaken.status()).isEqualTo(409);
    assertThat(overtaken.body()).contains("entre-temps", "Essai dépassé");

    String hidden = fields("Essai changé", 2).replace("&shown=yes", "");
    assertThat(post(way, hidden).body()).contains("Dites pourquoi");
    assertThat(post(way, hidden + "&reason=En+refonte").status()).isEqualTo(303);
    assertThat(Http.on(TAROUDANT).get(PAGE + "/services/" + reference).status()).isEqualTo(404);
    assertThat(Http.on(TAROUDANT).get(API + "/" + reference).status()).isEqualTo(404);
    assertThat(keeper.on(TAROUDANT, way).get(way).body())
        .contains("En refonte", "Retiré de la vue");
    assertThat(
            PluginFolder.ask(
                "select string_agg(act, ' ' order by at, id) from core.audit where act like"
                    + " 'digitalization-projects.%' and object = '"
                    + reference
                    + "' and at > now() - interval '5 minutes'"))
        .as("a number is given again once its service is gone")
        .endsWith(
            "digitalization-projects.service-registered digitalization-projects.service-changed"
                + " digitalization-projects.service-hidden");
    String record = "/fr/manage/audit";
    assertThat(Admin.of("taroudant").visitor().on(TAROUDANT, record).get(record).body())
        .contains("Service retiré du public")
        .doesNotContain("digitalization-projects.service-hidden");
  }

  @Test
  void another_law_refuses_another_delay_and_one_nobody_has_read_refuses_none()
      throws SQLException {
    String fields = fields("Essai de permis", 0);
    try {
      PluginFolder.tell("update sys.law_rule set value = '40' where key = 'procedure.answer'");
      assertThat(post(NEW, fields).body()).contains("ne permet pas un délai si long");
      PluginFolder.tell("update sys.law_rule set basis = 'memory' where key = 'procedure.answer'");
      Answer registered = post(NEW, fields);
      assertThat(registered.status()).isEqualTo(303);
      assertThat(Http.on(TAROUDANT).get(PAGE + "/services/" + reference(registered)).body())
          .contains("Une réponse en 40 jours au plus");
    } finally {
      PluginFolder.tell(
          "update sys.law_rule set value = '60', basis = 'read' where key = 'procedure.answer'");
    }
  }

  @Test
  void no_gate_is_passed_without_what_it_asks_for() {
    String service = reference(post(NEW, fields("Essai de permis", 0)));
    String begin = MANAGE + "/portfolio/new";
    Answer begun = post(begin, "title-fr=Essai+en+ligne&version=0");
    String project = MANAGE + "/portfolio/" + reference(begun);
    assertThat(pass(project, "framed", 1, "").body()).contains("L’étape le demande");
    assertThat(pass(project, "built", 1, "").body()).contains("pas la suivante");

    String plan =
        "title-fr=Essai+en+ligne&purpose-fr=Servir&benefits-fr=Du+temps&promise=digitalisation"
            + "&shown=yes&version=";
    assertThat(post(project, plan + "1").status()).isEqualTo(303);
    assertThat(pass(project, "framed", 2, "").status()).isEqualTo(303);
    assertThat(pass(project, "built", 3, "").status()).isEqualTo(422);
    String built = plan + "3&risks-fr=Peu&budget=120+000&cndp=D-W-12/2026&service=" + service;
    assertThat(post(project, built).status()).isEqualTo(303);
    assertThat(pass(project, "built", 4, "").status()).isEqualTo(303);
    assertThat(pass(project, "in_service", 5, "").body()).contains("L’étape le demande");
    String kept = built.replace("version=3", "version=5");
    assertThat(post(project, kept.replace("cndp=D-W-12/2026", "cndp=")).status())
        .as("what its gate asked for stays")
        .isEqualTo(422);
    assertThat(post(project, kept + "&accessibility=RGAA&tongues=ar+fr&security=DGSSI").status())
        .isEqualTo(303);
    assertThat(pass(project, "in_service", 6, "").status()).isEqualTo(303);
    assertThat(pass(project, "closed", 7, "Utile").body()).contains("Rien n’est encore mesuré");

    String measured = "{\"service\":\"%s\",\"kind\":\"%s\",\"month\":\"2026-02\",\"amount\":%d}";
    assertThat(measure(measured.formatted(service, "adoption", 101))).isEqualTo(422);
    assertThat(measure(measured.formatted(service, "adoption", 37))).isEqualTo(200);
    assertThat(pass(project, "closed", 7, "").body()).contains("appris");
    assertThat(pass(project, "closed", 7, "Utile").status()).isEqualTo(303);

    String shown = PAGE + "/portfolio/" + reference(begun);
    assertThat(Http.on(TAROUDANT).get(shown).body())
        .contains("Clos", "Essai de permis", "La digitalisation, moyen", "120", "dirhams");
    String ahead = Http.on(TAROUDANT).get(PAGE + "/roadmap").body();
    assertThat(ahead).containsSubsequence("Projets menés", "Essai en ligne", "Ce qui vient");
    assertThat(ahead.indexOf("Essai en ligne")).isEqualTo(ahead.lastIndexOf("Essai en ligne"));
    assertThat(Http.on(TAROUDANT).get(PAGE + "/services/" + service).body()).contains("37");
    assertThat(Http.on(SEFROU).get(shown).status()).isEqualTo(404);
  }

  @Test
  void everybody_takes_the_inventory_along_and_its_keepers_find_their_way_to_it() {
    String reference = reference(post(NEW, fields("Essai de permis", 0)));
    String hidden = reference(post(NEW, fields("Essai caché", 0).replace("&shown=yes", "")));
    String measured = "{\"service\":\"%s\",\"kind\":\"delay\",\"month\":\"2026-02\",\"amount\":19}";
    assertThat(measure(measured.formatted(reference))).isEqualTo(200);

    String sets = "/api/v1/open-data/digitalization-projects/";
    String services = Http.on(TAROUDANT).get(sets + "services.csv").body();
    assertThat(services)
        .contains("reference,kind,name_ar,name_fr")
        .contains(reference + ",procedure", "counter online", "Essai de permis")
        .doesNotContain(hidden);
    assertThat(Http.on(TAROUDANT).get(sets + "measures").body())
        .contains("\"service\":\"" + reference + "\",\"month\":\"2026-02\"", "\"amount\":19");
    assertThat(Http.on(SEFROU).get(sets + "services").body()).doesNotContain("Essai de permis");
    assertThat(Http.on(TAROUDANT).get("/fr/open-data").body())
        .contains("Services et procédures", "Mesures des services");

    assertThat(keeper.on(TAROUDANT, "/fr/manage").get("/fr/manage").body())
        .contains("href=\"" + MANAGE + "\"");
  }

  private Answer pass(String project, String gate, int version, String why) {
    return keeper.postFields(
        TAROUDANT,
        project,
        project + "/gate",
        "to=" + gate + "&version=" + version + "&why=" + why);
  }

  private int measure(String body) {
    String way = "/api/v1/modules/digitalization-projects/measures";
    return keeper
        .on(TAROUDANT, way)
        .with("Content-Type", "application/json")
        .send("POST", way, body)
        .status();
  }

  private static String reference(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    String way = answer.header("Location").orElse("");
    return way.substring(way.lastIndexOf('/') + 1);
  }

  @Test
  void a_program_is_told_why_it_may_not() {
    Answer stranger = json(Http.on(TAROUDANT), "{}");
    assertThat(stranger.status()).isIn(400, 401);
    JsonObject of = json(keeper.on(TAROUDANT, API), body("decision", 61)).json();
    assertThat(of.getInt("status")).isEqualTo(422);
    assertThat(json(keeper.on(TAROUDANT, API), body("elsewhere", 10)).status()).isEqualTo(400);
  }

  private static String body(String scope, int days) {
    return ("{\"kind\":\"procedure\",\"name\":{\"fr\":\"Essai\"},\"office\":{\"fr\":\"Bureau\"},"
            + "\"channels\":[\"counter\"],\"languages\":[\"ar\"],\"scope\":\"%s\","
            + "\"delayDays\":%d,\"shown\":true}")
        .formatted(scope, days);
  }

  private static Answer json(Http http, String body) {
    return http.with("Content-Type", "application/json").send("POST", API, body);
  }

  private Answer post(String way, String fields) {
    return keeper.postFields(TAROUDANT, way, way, fields);
  }

  private static String fields(String name, int version) {
    return "kind=procedure&name-fr="
        + name.replace(' ', '+').replace("é", "%C3%A9")
        + "&office-fr=Bureau&steps-fr=D%C3%A9poser+le+dossier%0D%0AAttendre&channels=counter"
        + "&channels=online&languages=ar&languages=fr&scope=decision&delay=50&criteria=informed"
        + "&criteria=form&criteria=filed&shown=yes&version="
        + version;
  }
}
