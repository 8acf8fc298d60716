package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.content.Photograph;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator gives the portal another look, and every page on the way is in order. */
class LookPagesIT {

  @AfterEach
  void nothing_is_prepared() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "delete from core.look where tenant_id = (select id from sys.tenant where alias = 'sefrou')");
    }
  }

  @Test
  void a_pale_colour_is_replaced_by_the_nearest_and_looked_at_on_the_portal() {
    Running.platform();
    String origin = "http://sefrou.localhost:" + Running.platform().port();
    try (Reader reader = Reader.at("sefrou.localhost", Admin.of("sefrou").visitor().cookie())) {
      Page page = reader.page();
      page.navigate(origin + "/ar/manage/look");
      page.fill("#colour-main", "#f2a900");
      page.setInputFiles(
          "#logo", new FilePayload("logo.png", "image/png", Photograph.taken(900, 400)));
      page.fill("#alt-ar", "شجرة كرز وبرج");
      page.fill("#alt-fr", "Un cerisier et une tour");
      page.click("main form .btn:not(.quiet)");
      assertThat(page.textContent(".errors")).contains("فاتح");
      look(reader, "look-pale", "ar");
      page.setInputFiles(
          "#logo", new FilePayload("logo.png", "image/png", Photograph.taken(900, 400)));
      page.click("button[name=take-main]");
      page.waitForLoadState();
      assertThat(page.url()).as(page.textContent("main")).endsWith("?done=saved");
      look(reader, "look-saved", "ar");
      page.click("text=معاينة البوابة");
      page.waitForURL(origin + "/ar");
      assertThat(page.locator(".ribbon").count()).isEqualTo(1);
      Locator logo = page.locator(".masthead img.logo");
      assertThat((Boolean) logo.evaluate("image => image.complete && image.naturalWidth > 0"))
          .isTrue();
      look(reader, "look-preview", "ar");
      page.navigate(origin + "/fr/programme");
      look(reader, "look-preview", "fr");
      page.click(".ribbon a");
      page.click("text=Quitter");
      assertThat(page.locator(".ribbon").count()).isZero();
      for (String language : List.of("fr", "ar")) {
        reader.open(origin + "/" + language + "/manage/look", 200, language);
        look(reader, "look", language);
        reader.open(origin + "/" + language + "/manage/settings", 200, language);
        look(reader, "settings", language);
        reader.open(origin + "/" + language + "/manage/mail", 200, language);
        look(reader, "mail", language);
        reader.open(origin + "/" + language + "/manage", 200, language);
        look(reader, "first-hour", language);
        reader.open(origin + "/" + language + "/contact", 200, language);
        look(reader, "contact", language);
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  /** Looks at it, and leaves pictures for our own eyes. */
  private static void look(Reader reader, String name, String language) {
    reader.look(language);
    reader.picture("look-pages-" + name + "-" + language);
  }
}
