package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ways people take through the portals. */
class JourneyIT {

  private static final String PASSWORD = "infitah-demo";

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    Running.platform();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void without_javascript_a_citizen_reads_the_programme_and_changes_the_language() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(origin("sefrou.") + "/ar");
      page.click("main a[href='/ar/programme'] >> nth=0");
      assertThat(page.textContent("main")).contains("برنامج انفتاح المجلس الإقليمي لصفرو");

      page.click("a[hreflang='fr'] >> nth=0");
      assertThat(page.url()).isEqualTo(origin("sefrou.") + "/fr/programme");
      assertThat(page.textContent("main")).contains("conseil provincial de Sefrou");
    }
  }

  @Test
  void without_javascript_a_visitor_finds_a_member_however_it_is_spelt() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(origin("") + "/ar/members");
      page.fill("input[name=q]", "اسفى");
      page.press("input[name=q]", "Enter");
      assertThat(page.textContent("main")).contains("مراكش آسفي").doesNotContain("لصفرو");
    }
  }

  @Test
  void one_account_has_in_each_collectivity_only_the_roles_it_was_given_there() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(origin("sefrou.") + "/fr/account");
      signIn(page, "focal-point@sefrou.test");
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

  /** Keycloak asks for the name first, then for the password. */
  private static void signIn(Page page, String username) {
    page.fill("#username", username);
    if (page.locator("#password").count() == 0) {
      page.click("#kc-login");
    }
    page.fill("#password", PASSWORD);
    page.click("#kc-login");
  }

  private static String origin(String host) {
    return "http://" + host + "localhost:" + Running.platform().port();
  }
}
