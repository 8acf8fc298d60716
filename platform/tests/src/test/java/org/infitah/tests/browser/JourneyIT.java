package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.Test;

/** Ways people take through the portals. */
class JourneyIT {

  @Test
  void one_account_has_in_each_collectivity_only_the_roles_it_was_given_there() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(origin("sefrou.") + "/fr/account");
      Entrance.signIn(page, "focal-point@sefrou.test");
      assertThat(page.url()).isEqualTo(origin("sefrou.") + "/fr/account");
      assertThat(page.textContent("main")).contains("Point focal");

      // The same person on another host: known at once, without a password and without those roles.
      page.navigate(origin("taroudant.") + "/fr/account");
      page.waitForURL(origin("taroudant.") + "/fr/account");
      assertThat(page.textContent("main"))
          .contains(name(page))
          .doesNotContain("Point focal")
          .doesNotContain("Fonctionnaire")
          .contains("Citoyen");

      page.navigate(origin("sefrou.") + "/fr/account");
      page.click("main form[action='/sign-out'] button");
      page.navigate(origin("taroudant.") + "/fr");
      assertThat(page.textContent("header")).contains("Se connecter");
    }
  }

  private static String name(Page page) {
    return page.textContent("main bdi >> nth=0");
  }

  private static String origin(String host) {
    return "http://" + host + "localhost:" + Running.platform().port();
  }
}
