package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/** What somebody types survives a closed window, and goes when it was thrown away. */
class AutosaveIT {

  private static final String FORM = "/fr/manage/axes/new";
  private static final String FIELD = "#title-fr";

  @Test
  void what_was_typed_is_there_when_the_window_is_opened_again() throws SQLException {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(origin() + FORM);
      Entrance.signIn(page, "focal-point@sefrou.test");
      page.navigate(origin() + FORM);
      page.locator(FIELD).pressSequentially("Essai d'axe");
      page.waitForSelector("p[role=status]:has-text('pas encore enregistré')");
      page.close();

      Page again = context.newPage();
      again.navigate(origin() + FORM);
      assertThat(again.inputValue(FIELD)).isEqualTo("Essai d'axe");
      assertThat(again.textContent("main")).contains("Vous reprenez ce que vous aviez tapé");
      again.click("form[action$='/working-copies/dropped'] button");
      again.waitForURL(origin() + FORM);
      assertThat(again.inputValue(FIELD)).isEmpty();
    } finally {
      try (Connection behind = Running.platform().superuser()) {
        Sql.run(behind, "delete from core.working_copy where fields::text like '%Essai d%'");
      }
    }
  }

  private static String origin() {
    return "http://sefrou.localhost:" + Running.platform().port();
  }
}
