package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A service goes from the inventory through a project to its end, and what is measured of it moves
 * an indicator of the programme's axis.
 */
class DigitalJourneyIT {

  private static final String HOST = "taroudant.localhost";
  private static final String MODULE = "/fr/modules/digitalization-projects";

  @AfterEach
  void nothing_stays() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.indicator where title::text like '%Parcours%'",
          "delete from plugin_digitalization_projects.project where title::text like '%Parcours%'",
          "delete from plugin_digitalization_projects.service where name::text like '%Parcours%'",
          "delete from net.shown where title::text like '%Parcours%'",
          "delete from plugin_digitalization_projects.solution where name::text like '%Parcours%'",
          "delete from plugin_digitalization_projects.training where title::text like '%Parcours%'",
          "delete from plugin_digitalization_projects.help_note where subject::text like"
              + " '%Parcours%'");
    }
  }

  @Test
  void from_the_inventory_to_a_closed_project_whose_measure_moves_an_indicator()
      throws InterruptedException, SQLException {
    String origin = "http://" + HOST + ":" + Running.platform().port();
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(HOST).get(MODULE).isGood());
    Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
    try (Reader reader = Reader.at(HOST, keeper.cookie())) {
      Page page = reader.page();
      String service = register(reader, origin);
      String project = begin(reader, origin, service);
      String shown = define(reader, origin, service);

      page.navigate(origin + MODULE + "/manage/services/" + service);
      page.selectOption("#measure", "adoption");
      page.fill("#month", "2026-02");
      page.fill("#amount", "37");
      page.click("form[action$='/measures'] button");
      look(reader, "service-kept", "fr");

      page.navigate(origin + project);
      page.fill("#why", "Le guichet et l’écran se complètent.");
      page.click("button[value=closed]");
      assertThat(page.textContent("main")).contains("Le guichet et l’écran se complètent.");
      look(reader, "project-closed", "fr");

      page.navigate(origin + shown.replace("/fr/indicators", "/fr/manage/indicators"));
      page.click("button[value=fetch]");
      assertThat(page.textContent("#reading")).contains("37", "En attente");
      look(reader, "indicator-kept", "fr");
      approve(shown, origin);

      for (String language : new String[] {"ar", "fr"}) {
        for (String way :
            new String[] {
              shown.substring(3),
              "/indicators",
              MODULE.substring(3),
              MODULE.substring(3) + "/roadmap",
              MODULE.substring(3) + "/services/" + service,
              project.substring(3).replace("/manage/", "/")
            }) {
          reader.open(origin + "/" + language + way, 200, language);
          look(reader, way.substring(1).replaceAll("[^a-zA-Z0-9]+", "-"), language);
        }
      }
      reader.open(origin + shown, 200, "fr");
      assertThat(page.textContent("main table")).contains("37");
      assertThat(page.locator("main figure svg circle").count()).isEqualTo(1);
      assertThat(reader.wrong()).isEmpty();
    }
  }

  @Test
  void what_one_member_gives_away_another_finds_and_follows_home()
      throws InterruptedException, SQLException {
    String port = ":" + Running.platform().port();
    String origin = "http://" + HOST + port;
    Waiting.until(Duration.ofSeconds(30), () -> Http.on(HOST).get(MODULE).isGood());
    Visitor keeper = Visitor.known("focal-point@taroudant.test", "taroudant");
    try (Reader reader = Reader.at(HOST, keeper.cookie())) {
      give(reader, origin);
      assertThat(reader.wrong()).isEmpty();
    }
    Visitor other = Visitor.known("focal-point@sefrou.test", "sefrou");
    try (Reader reader = Reader.at("sefrou.localhost", other.cookie())) {
      Page page = reader.page();
      for (String language : new String[] {"ar", "fr"}) {
        String way = "http://sefrou.localhost" + port + "/" + language + MODULE.substring(3);
        reader.open(way + "/exchange", 200, language);
        look(reader, "exchange", language);
        reader.open(way + "/trainings", 200, language);
        look(reader, "trainings-empty", language);
      }
      page.navigate("http://sefrou.localhost" + port + MODULE + "/exchange");
      assertThat(page.textContent("main")).contains("Parcours : signer en ligne", "Taroudannt");
      page.click("li:has-text('Parcours : un guichet libre') >> text=Voir chez ce membre");
      assertThat(page.url()).isEqualTo(origin + MODULE + "/exchange");
      assertThat(page.textContent("main")).contains("EUPL-1.2", "publiccode.yml");
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private static void give(Reader reader, String origin) {
    Page page = reader.page();
    page.navigate(origin + "/fr/manage");
    page.click("main a[href='" + MODULE + "/manage']");
    page.click("text=Réutiliser et s’entraider");
    look(reader, "exchange-manage-empty", "fr");
    page.click("text=Proposer un logiciel");
    look(reader, "solution-new", "fr");
    page.fill("#name-fr", "Parcours : un guichet libre");
    page.fill("#summary-fr", "Les demandes, de leur dépôt à leur réponse");
    page.fill("#features-fr", "Demander\nSuivre");
    page.fill("#repository", "https://example.org/guichet.git");
    page.check("input[name=languages][value=fr]");
    page.check("#shared");
    page.click("text=Enregistrer");
    assertThat(page.textContent(".errors")).contains("Choisissez une licence");
    assertThat(page.isChecked("#shared")).isTrue();
    look(reader, "solution-wrong", "fr");
    page.selectOption("#licence", "EUPL-1.2");
    page.click("text=Enregistrer");
    page.waitForURL("**/manage/exchange");
    page.click("text=Proposer ou demander de l’aide");
    page.fill("#subject-fr", "Parcours : signer en ligne");
    assertThat(page.isChecked("#shared")).as("nothing is shown unasked").isFalse();
    page.check("#shared");
    look(reader, "help-new", "fr");
    page.click("text=Enregistrer");
    page.waitForURL("**/manage/exchange");
    assertThat(page.locator(".tag.ok").count()).isEqualTo(2);
    look(reader, "exchange-manage", "fr");
    page.navigate(origin + MODULE + "/manage/trainings/new");
    look(reader, "training-new", "fr");
    page.fill("#title-fr", "Parcours : classer ses dossiers");
    page.fill("#organiser-fr", "Bureau d’ordre");
    page.fill("#day", "2026-02-03");
    page.fill("#places", "20");
    page.click("text=Enregistrer");
    page.waitForURL("**/manage/trainings");
    look(reader, "trainings-manage", "fr");
    reader.open(origin + MODULE + "/trainings", 200, "fr");
    look(reader, "trainings", "fr");
    reader.open(origin + MODULE + "/exchange", 200, "fr");
    look(reader, "exchange-own", "fr");
  }

  private static String register(Reader reader, String origin) {
    Page page = reader.page();
    page.navigate(origin + MODULE + "/manage/new");
    look(reader, "service-new", "fr");
    page.fill("#name-fr", "Parcours : attestation");
    page.click("main form button.btn");
    assertThat(page.textContent(".errors")).contains("Dites quel service");
    assertThat(page.inputValue("#name-fr")).contains("Parcours");
    page.fill("#office-fr", "Bureau d’ordre");
    page.fill("#steps-fr", "Demander\nAttendre\nRecevoir");
    page.check("input[name=channels][value=online]");
    page.check("input[name=criteria][value=informed]");
    page.check("input[name=criteria][value=form]");
    page.check("#shown");
    page.click("main form button.btn");
    page.waitForURL("**/manage/services/SRV-*");
    return page.url().replaceFirst(".*/", "");
  }

  private static String begin(Reader reader, String origin, String service) {
    Page page = reader.page();
    page.navigate(origin + MODULE + "/manage/portfolio/new");
    page.fill("#title-fr", "Parcours : l’attestation en ligne");
    page.click("main form button.btn");
    page.waitForURL("**/manage/portfolio/NUM-*");
    page.click("text=C’est cadré");
    assertThat(page.textContent(".errors")).contains("L’étape le demande");
    page.fill("#purpose-fr", "Éviter le déplacement");
    page.fill("#benefits-fr", "Une demi-journée gagnée");
    page.fill("#risks-fr", "Qui n’a pas d’écran garde le guichet");
    page.selectOption("#service", service);
    page.selectOption("#promise", "digitalisation");
    page.fill("#budget", "120 000");
    for (String duty : new String[] {"cndp", "accessibility", "tongues", "security"}) {
      page.fill("#" + duty, "Fait le 2 mars 2026");
    }
    page.check("input[name=shown]");
    page.click("text=Enregistrer");
    page.click("text=C’est cadré");
    page.click("text=C’est réalisé");
    page.click("text=Mettre en service");
    assertThat(page.locator(".phases .done").count()).isEqualTo(3);
    look(reader, "project-kept", "fr");
    return page.url().replace(origin, "");
  }

  private static String define(Reader reader, String origin, String service) {
    Page page = reader.page();
    page.navigate(origin + MODULE + "/manage/services/" + service);
    page.selectOption("#measure", "adoption");
    page.fill("#month", "2026-01");
    page.fill("#amount", "12");
    page.click("form[action$='/measures'] button");
    page.navigate(origin + "/fr/manage/indicators/new");
    page.fill("#title-fr", "Parcours : part des demandes en ligne");
    page.fill("#unit-fr", "%");
    page.fill("#baseline", "10");
    page.fill("#target", "90");
    page.selectOption("#promise", "digitalisation");
    page.selectOption(
        "#series", new SelectOption().setValue("digitalization-projects adoption " + service));
    page.click("text=Enregistrer");
    page.waitForURL("**/manage/indicators/IND-*");
    return "/fr/indicators/" + page.url().replaceFirst(".*/", "");
  }

  private static void approve(String shown, String origin) {
    try (Reader second = Reader.at(HOST, Admin.of("taroudant").visitor().cookie())) {
      Page page = second.page();
      page.navigate(origin + shown.replace("/fr/indicators", "/fr/manage/indicators"));
      page.click("button[value=approve]");
      assertThat(page.textContent("#reading")).contains("Approuvé");
      assertThat(second.wrong()).isEmpty();
    }
  }

  private static void look(Reader reader, String name, String language) {
    reader.look(language);
    reader.picture("digital-" + name + "-" + language);
  }
}
