package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What the council's secretary does on the way to a decision, through the pages. */
final class CouncilActs {

  private static final int MEMBERS = 5;

  private final Cast cast;
  private String session = "";

  CouncilActs(Cast cast) {
    this.cast = cast;
  }

  String session() {
    return session;
  }

  /** The administrator says who sits; the first presides. The source names nobody. */
  void seats() {
    Page page = cast.at(Cast.ADMIN, "/manage/council-members");
    for (int one = 1; one <= MEMBERS; one++) {
      page.fill("#name-ar", "عضو المجلس الإقليمي رقم " + one);
      page.fill("#on", "2021-09-21");
      if (one == 1) {
        page.check("#president");
      }
      page.click("form[action$='/manage/council-members'] button.btn:not(.quiet)");
    }
    assertThat(page.textContent("#seated + ul")).contains("رقم 1", "رقم " + MEMBERS);
  }

  /**
   * An ordinary session in October, as other provinces announced theirs, is no month of the law:
   * whoever calls it reads that first. What was called is the session that was held.
   */
  void calls() {
    Page page = cast.at(Cast.SECRETARY, "/manage/sessions/new");
    page.check("input[name=kind][value=ordinary]");
    page.fill("#on", "2023-10-09");
    page.fill("#convened", "2023-09-25");
    page.click("form[action$='/sessions/new'] button.btn");
    assertThat(page.textContent("main .notice.warn")).contains("يناير", "112-14");
    assertThat(page.locator("#acknowledged").count()).isEqualTo(1);
    cast.picture(Cast.SECRETARY, "october-is-no-month");
  }

  /** Three days' notice are less than the law's seven: that is read, acknowledged and published. */
  void callsAgain() {
    Page page = cast.at(Cast.SECRETARY, "/manage/sessions/new");
    page.check("input[name=kind][value=extraordinary]");
    page.fill("#on", "2023-11-13");
    page.fill("#convened", "2023-11-10");
    page.selectOption("#asked", "president");
    page.click("form[action$='/sessions/new'] button.btn");
    assertThat(page.textContent("main .notice.warn")).contains("7", "112-14");
    page.check("#acknowledged");
    page.click("form[action$='/sessions/new'] button.btn");
    page.waitForURL("**/manage/sessions/*-S-*");
    session = page.url().replaceFirst(".*/", "");
    page.fill("#title-ar", "المصادقة على برنامج انفتاح المجلس الإقليمي لصفرو");
    page.check("input[name=programme]");
    page.click("form[action$='/points'] button");
    assertThat(page.locator(".errors").count()).isZero();
  }

  /** Opens the sitting, with everybody there. */
  Page sits() {
    Page page = cast.at(Cast.SECRETARY, "/manage/sessions/" + session);
    assertThat(page.inputValue("#held")).isEqualTo("2023-11-13");
    for (int one = 1; one <= MEMBERS; one++) {
      page.check("input[name=present-M-00" + one + "]");
    }
    page.click("form[action$='/sittings'] button");
    return page;
  }

  /** The source says unanimous and no number: so does the vote. */
  void votes() {
    Page page = cast.at(Cast.SECRETARY, "/manage/sessions/" + session);
    page.click("details:has(input[value=unanimity]) summary");
    page.check("input[name=method][value=unanimity]");
    page.click("form:has(input[value=unanimity]) button");
    page.fill("#body-ar-1", "صادق المجلس الإقليمي لصفرو بالإجماع على برنامج الانفتاح 2024-2025.");
    page.click("form[action$='/decisions/deliberations'] button");
    assertThat(page.locator(".errors").count()).isZero();
    page.fill("#closed", "2023-11-13");
    page.click("form[action$='/closing'] button");
    assertThat(page.locator(".errors").count()).isZero();
    cast.picture(Cast.SECRETARY, "session-kept");
  }

  /** Says that the decision was posted at the seat, and sent to the governor. */
  void posts(String deliberation) {
    for (String act : new String[] {"post", "transmit"}) {
      Page page = cast.at(Cast.SECRETARY, "/manage/sessions/" + session);
      page.fill("#day-" + deliberation, "2023-11-20");
      page.fill("#proof-" + deliberation, "سجل مقر الإقليم");
      page.click("button[value=" + act + "]");
      assertThat(page.locator(".errors").count()).isZero();
    }
  }
}
