package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** What people do on the way to a programme, through the pages. */
final class CivicActs {

  private final Cast cast;

  CivicActs(Cast cast) {
    this.cast = cast;
  }

  /** An idea, and the number with which its author follows it. */
  record Given(String reference, String receipt) {}

  /** Writes the minutes of a workshop down and publishes them, if they may be. */
  Page minutes(String workshop, String words) {
    Page page = cast.at(Cast.AGENT, "/manage/workshops/" + workshop + "/minutes");
    page.fill("#words-ar", words);
    page.click("button[value=publish]");
    return page;
  }

  void seats(String name, String body, String origin, String from) {
    Page page = cast.at(Cast.AGENT, "/manage/committee");
    page.fill("#name-ar", name);
    page.fill("#body-ar", body);
    page.selectOption("#origin", origin);
    page.fill("#from", from);
    page.click("form[action$='/committee/members'] button");
    assertThat(page.textContent("main")).contains(name);
  }

  void meets(String on, String title, String decision) {
    Page page = cast.at(Cast.AGENT, "/manage/committee");
    page.fill("#held", on);
    page.fill("#title-ar", title);
    page.fill("#decision-1-ar", decision);
    page.click("form[action$='/committee/meetings'] button");
    assertThat(page.textContent("main")).contains(title);
  }

  /** Sends the plan of a consultation. */
  Page plans(String kind, String subject, String question, String opens, String closes) {
    Page page = cast.at(Cast.AGENT, "/manage/consultations/new");
    page.check("input[name=kind][value=" + kind + "]");
    page.fill("#subject-ar", subject);
    page.fill("#question-ar", question);
    page.fill("#rules-ar", "تُنشر كل المساهمات، ولا يُحجب منها إلا ما فيه سب أو معطيات شخصية.");
    page.fill("#opensOn", opens);
    page.fill("#closesOn", closes);
    page.click("form[action$='/consultations/new'] button.btn");
    return page;
  }

  Given contributes(String who, String consultation, String title, String body) {
    Page page = cast.at(who, "/consultations/" + consultation + "/contribute");
    page.fill("#title", title);
    page.fill("#body", body);
    page.check("input[name=tell]");
    page.click("button[value=check]");
    assertThat(page.textContent("main")).contains(title, body);
    page.click("button[value=send]");
    page.waitForURL("**/contributions?receipt=*");
    return new Given(
        page.locator("main ol.steps a bdi").first().textContent().strip(),
        page.url().replaceFirst(".*receipt=([^&]+).*", "$1"));
  }

  void writesDown(String consultation, String title, String body) {
    Page page = cast.at(Cast.AGENT, "/manage/consultations/" + consultation + "/paper");
    page.check("input[name=channel][value=paper]");
    page.fill("#title", title);
    page.fill("#body", body);
    page.click("form[action$='/paper'] button.btn");
    page.waitForURL("**/paper?kept=*");
  }

  void supports(String who, String contribution) {
    Page page = cast.at(who, "/contributions/" + contribution);
    page.click("button[value=support]");
    assertThat(page.locator("button[value=withdraw]").count()).isEqualTo(1);
  }

  void comments(String who, String contribution, String stance, String words) {
    Page page = cast.at(who, "/contributions/" + contribution + "/comment");
    page.check("input[name=stance][value=" + stance + "]");
    page.check("input[name=language][value=ar]");
    page.fill("#body", words);
    page.click("form[action$='/comment'] button.btn");
    cast.reads("/contributions/" + contribution + "/comments", words);
  }

  /** Answers whatever waits, with a project of the programme where it is accepted. */
  void answers(String consultation, String title, String outcome, String reason, String words) {
    Page page = cast.at(Cast.SECRETARY, "/manage/consultations/" + consultation + "/answers");
    page.check("label:has-text('" + title + "') input[name=contribution]");
    page.selectOption("#outcome", outcome);
    page.selectOption("#reason", reason);
    page.fill("#words-ar", words);
    if (!outcome.equals("not")) {
      page.selectOption("#project", new SelectOption().setIndex(2));
    }
    page.click("form[action$='/answers'] button.btn");
    assertThat(page.locator("label:has-text('" + title + "')").count()).isZero();
  }

  Page closes(String consultation) {
    Page page = cast.at(Cast.AGENT, "/manage/consultations/" + consultation);
    page.click("form[action$='/closure'] button");
    return page;
  }

  void freezes(String who, String stage, String note) {
    Page page = cast.at(who, "/manage/programme/versions");
    page.check("input[name=stage][value=" + stage + "]");
    page.fill("#note-ar", note);
    page.click("form[action$='/programme/versions'] button");
    assertThat(page.locator(".errors").count()).isZero();
  }
}
