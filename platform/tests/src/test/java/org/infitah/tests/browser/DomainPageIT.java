package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.infitah.tests.house.Running;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/** An administrator mistypes a domain, asks for another, reads what to do, and gives it up. */
class DomainPageIT {

  private static final String HOST = "www.sefrou-essai.ma";

  @Test
  void a_domain_is_asked_for_and_given_up() {
    try (Reader reader = Reader.at("sefrou.localhost", Admin.of("sefrou").visitor().cookie())) {
      Page page = reader.page();
      String origin = "http://sefrou.localhost:" + Running.platform().port();
      page.navigate(origin + "/ar/manage/domains");
      page.fill("#host", "sefrou");
      page.click("form:has(#host) .btn");
      assertThat(page.locator("#host-error").count()).isEqualTo(1);
      reader.look("ar");
      page.fill("#host", HOST);
      page.click("form:has(#host) .btn");
      page.waitForSelector("text=_infitah." + HOST);
      for (String language : new String[] {"ar", "fr"}) {
        reader.open(origin + "/" + language + "/manage/domains", 200, language);
        reader.picture("domain-" + language);
      }
      page.click("button:has-text('Retirer')");
      page.waitForFunction("() => !document.body.textContent.includes('_infitah.')");
      assertThat(reader.wrong()).isEmpty();
    }
  }
}
