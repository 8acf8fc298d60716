package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.Test;

/**
 * A commune, in French, in a browser: from an empty council to an ordinary session whose roll call
 * ends in a tie, which the side of the president breaks, and to what everybody reads of it.
 */
class CommuneJourneyIT {

  private static final String[] CHOICES = {"for", "for", "against", "against"};

  private final String origin = "http://" + Chamber.HOST + ":" + Running.platform().port();

  @Test
  void from_an_empty_council_to_a_casting_vote() throws SQLException {
    try (Chamber chamber = new Chamber();
        Reader reader = Reader.at(Chamber.HOST, chamber.admin.cookie())) {
      chamber.opens();
      Page page = reader.page();
      seatFour(page);
      reader.look("fr");
      reader.picture("commune-members-fr");
      freeze(page);
      String session = call(page);
      sit(reader, session);
      vote(reader);
      everybodyReads(reader, session);
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private void seatFour(Page page) {
    for (int one = 1; one <= CHOICES.length; one++) {
      page.navigate(origin + "/fr/manage/council-members");
      page.fill("#name-fr", "Essai Membre " + one);
      page.fill("#on", "2021-10-01");
      if (one == 1) {
        page.check("#president");
      }
      page.click("form[action$='/manage/council-members'] button.btn:not(.quiet)");
    }
    assertThat(page.textContent("main")).contains("Essai Membre 1", "Essai Membre 4");
  }

  private void freeze(Page page) {
    page.navigate(origin + "/fr/manage/programme/versions");
    page.check("input[name=stage][value=validated]");
    page.click("form[action$='/manage/programme/versions'] button");
    assertThat(page.textContent("main")).contains("Version 1");
  }

  /** An ordinary session in a month of the law; answers its reference. */
  private String call(Page page) {
    page.navigate(origin + "/fr/manage/sessions/new");
    page.check("input[name=kind][value=ordinary]");
    page.fill("#on", "2025-10-02");
    page.fill("#convened", "2025-09-15");
    page.click("form[action$='/manage/sessions/new'] button.btn");
    page.waitForURL("**/manage/sessions/*-S-*");
    String session = page.url().replaceFirst(".*/", "");
    page.fill("#title-fr", "Essai de programme");
    page.check("input[name=programme]");
    page.click("form[action$='/points'] button");
    assertThat(page.textContent("main")).contains("Essai de programme");
    return session;
  }

  private void sit(Reader reader, String session) {
    Page page = reader.page();
    page.fill("#held", "2025-10-02");
    for (int one = 1; one <= CHOICES.length; one++) {
      page.check("input[name=present-M-00" + one + "]");
    }
    page.click("form[action$='/sittings'] button");
    assertThat(page.url()).contains(session);
    reader.look("fr");
    reader.picture("commune-sitting-fr");
  }

  private void vote(Reader reader) {
    Page page = reader.page();
    page.click("summary:has-text('Vote nominal')");
    for (int one = 1; one <= CHOICES.length; one++) {
      page.selectOption("#ballot-M-00" + one + "-1", CHOICES[one - 1]);
    }
    page.click("form:has(input[value=roll_call]) button");
    page.fill("#body-fr-1", "Le conseil adopte le programme d’ouverture.");
    page.click("form[action$='/decisions/deliberations'] button");
    reader.look("fr");
    reader.picture("commune-deliberated-fr");
  }

  private void everybodyReads(Reader reader, String session) {
    Page page = reader.page();
    reader.open(origin + "/fr/council/" + session, 200, "fr");
    assertThat(page.textContent("main"))
        .contains("à égalité des voix, le côté du président", "113-14", "Essai Membre 3");
    reader.picture("commune-session-fr");
    reader.open(origin + "/fr/programme", 200, "fr");
    assertThat(page.textContent("main")).contains("Adopté par la délibération n° 2025-001");
    reader.open(origin + "/fr/programme/versions/1", 200, "fr");
    assertThat(page.textContent("main")).contains("Adoptée par la délibération n° 2025-001");
  }
}
