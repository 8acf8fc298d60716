package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people come to do, on a telephone with scripts switched off. */
class PlainIT {

  private BrowserContext visitor;
  private Page page;

  @BeforeEach
  void arrive() {
    visitor =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setViewportSize(390, 844));
    page = visitor.newPage();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void from_the_menu_to_a_workshop_in_the_own_calendar() throws IOException {
    page.navigate(origin("sefrou.") + "/fr");
    fromTheMenu("/fr/workshops");
    page.click("main a[href='/fr/workshops/SEF-W-002']");
    Download calendar = page.waitForDownload(() -> page.click("main a[href$='.ics']"));
    assertThat(Files.readString(calendar.path()))
        .startsWith("BEGIN:VCALENDAR")
        .contains("DTSTART;VALUE=DATE:20230308");
  }

  @Test
  void a_citizen_reads_the_programme() {
    page.navigate(origin("sefrou.") + "/ar");
    page.click("main a[href='/ar/programme'] >> nth=0");
    assertThat(page.textContent("main")).contains("برنامج انفتاح المجلس الإقليمي لصفرو");
  }

  @Test
  void the_language_changes_and_the_page_stays() {
    for (String path : List.of("", "/programme", "/workshops/TAR-W-001", "/contact")) {
      page.navigate(origin("taroudant.") + "/ar" + path);
      for (String language : List.of("fr", "zgh", "ar")) {
        page.click(".languages a[hreflang='" + language + "']");
        assertThat(page.url()).isEqualTo(origin("taroudant.") + "/" + language + path);
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
      }
    }
  }

  @Test
  void a_member_is_found_however_it_is_spelt() {
    page.navigate(origin("") + "/ar/members");
    page.fill("input[name=q]", "اسفى");
    page.click("main form button");
    assertThat(page.textContent("main")).contains("مراكش آسفي").doesNotContain("لصفرو");

    page.navigate(origin("") + "/fr/members");
    page.fill("input[name=q]", "COMMUNE D'EL KSIBA");
    page.click("main form button");
    assertThat(members()).containsExactly("Commune d’El Ksiba");
  }

  @Test
  void members_are_chosen_by_level_and_region() {
    page.navigate(origin("") + "/fr/members");
    page.selectOption("select[name=level]", "commune");
    page.click("main form button");
    assertThat(members())
        .contains("Commune d’El Ksiba")
        .doesNotContain("Conseil provincial de Sefrou");

    page.navigate(origin("") + "/fr");
    page.click(".names a[href$='region=09']");
    assertThat(members())
        .contains("Conseil provincial de Taroudannt")
        .doesNotContain("Conseil provincial de Sefrou");
    page.click("main a[href^='" + origin("taroudant.") + "']");
    assertThat(page.url()).isEqualTo(origin("taroudant.") + "/fr");
  }

  @Test
  void a_module_of_one_collectivity() {
    page.navigate(origin("taroudant.") + "/fr");
    fromTheMenu("/fr/modules/school-transport");
    assertThat(page.textContent("h1")).isEqualTo("Transport scolaire");
  }

  @Test
  void in_and_out_again() {
    page.navigate(origin("sefrou.") + "/fr/contact");
    page.click("header a[href^='/sign-in']");
    Entrance.signIn(page, "citizen@infitah.test");
    assertThat(page.url()).isEqualTo(origin("sefrou.") + "/fr/contact");

    page.click(".account summary");
    page.click(".account a[href='/fr/account']");
    assertThat(page.textContent("main")).contains("Citoyen");
    page.click(".account summary");
    page.click(".account form[action='/sign-out'] button");
    page.navigate(origin("sefrou.") + "/fr");
    assertThat(page.textContent("header")).contains("Se connecter");
  }

  private void fromTheMenu(String path) {
    page.click(".menu summary");
    page.click(".menu a[href='" + path + "']");
    assertThat(page.url()).endsWith(path);
  }

  private List<String> members() {
    return page.locator("main .list a").allTextContents();
  }

  private static String origin(String host) {
    return "http://" + host + "localhost:" + Running.platform().port();
  }
}
