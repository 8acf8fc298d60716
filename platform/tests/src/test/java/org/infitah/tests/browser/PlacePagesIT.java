package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline and the places on it, as people see and touch them. */
class PlacePagesIT {

  private static final String MANAGE = "/fr/manage/territory";
  private static final String OUTLINE =
      "{\"type\": \"Polygon\", \"coordinates\":"
          + " [[[-5.1,33.5],[-4.9,33.45],[-4.7,33.5],[-4.5,33.62],[-4.38,33.8],[-4.5,33.95],[-4.75,34.0],"
          + "[-4.95,33.9],[-5.05,33.75],[-5.18,33.65],[-5.1,33.5]]]}";

  private final String home = "http://" + HOST + ":" + Running.platform().port() + "/";
  private HeldConsultation held;

  @BeforeEach
  void drawn() throws SQLException {
    held = new HeldConsultation();
    assertThat(
            held.keeper
                .postParts(
                    HOST,
                    MANAGE,
                    MANAGE,
                    new FormParts()
                        .field("source", "Tracé d’essai, sans valeur de limite")
                        .file(
                            "file",
                            "limites.geojson",
                            "application/geo+json",
                            OUTLINE.getBytes(StandardCharsets.UTF_8)))
                .status())
        .isEqualTo(303);
  }

  @AfterEach
  void clear() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.territory where tenant_id = (select id from sys.tenant where alias ="
              + " 'sefrou')");
    }
    held.close();
  }

  @Test
  void the_pages_are_in_order() {
    String[] where = {"33.6, \"longitude\": -4.9", "33.8, \"longitude\": -4.6"};
    for (String at : where) {
      held.contribute(
          held.citizen,
          UUID.randomUUID(),
          "Une fontaine",
          ", \"place\": {\"words\": \"Place du marché\", \"latitude\": " + at + "}");
    }
    String idea =
        Http.on(HOST)
            .get(held.way() + "/contributions")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("reference");
    look(held.keeper, List.of("/manage/territory"));
    look(
        held.citizen,
        List.of(
            "/consultations/" + held.reference + "/contribute",
            "/consultations/" + held.reference + "/places",
            "/contributions/" + idea));
  }

  @Test
  void a_guest_touches_the_map_without_scripts() {
    try (BrowserContext telephone =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setViewportSize(390, 844))) {
      Page page = telephone.newPage();
      page.navigate(home + "ar/consultations/" + held.reference + "/guest");
      page.fill("#title", "نافورة في الساحة");
      page.locator("input.map")
          .click(new Locator.ClickOptions().setPosition(new Position(150, 90)));
      page.waitForSelector("button[value='unplace']");
      assertThat(page.inputValue("#title")).isEqualTo("نافورة في الساحة");
      assertThat(page.getAttribute("input.map", "src")).contains("?lat=33.", "lon=-4.");
    }
  }

  private void look(Visitor who, List<String> paths) {
    try (Reader reader = new Reader(who.cookie())) {
      for (String language : List.of("ar", "fr")) {
        for (String path : paths) {
          reader.open(home + language + path, 200, language);
          reader.picture(language + path.replaceAll("[A-Z]{3}-[A-Z]-[0-9]+", "one"));
        }
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }
}
