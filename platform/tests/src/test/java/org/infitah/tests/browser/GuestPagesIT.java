package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without an account, on a telephone, from the question to the receipt. */
class GuestPagesIT {

  private static final Duration SOON = Duration.ofSeconds(90);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void somebody_without_an_account_is_heard_with_scripts_and_without(boolean scripts)
      throws Exception {
    String home = "http://" + HeldConsultation.HOST + ":" + Running.platform().port();
    String address = "guest." + UUID.randomUUID() + "@example.org";
    try (HeldConsultation held = new HeldConsultation();
        BrowserContext telephone =
            Chromium.browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(390, 844))) {
      Page page = telephone.newPage();
      page.navigate(home + "/ar/consultations/" + held.reference);
      page.click("main a[href$='/guest']");
      page.waitForURL("**/guest");
      page.fill("#title", "مكتبة متنقلة");
      page.fill("#body", "مكتبة متنقلة تصل إلى الدواوير البعيدة.");
      page.fill("#address", "nobody");
      page.dispatchEvent("main button[value='check']", "click");
      page.waitForSelector("#address-error");
      assertThat(page.textContent("#address-error")).contains("name@example.ma");
      assertThat(page.inputValue("#title")).isEqualTo("مكتبة متنقلة");
      page.fill("#address", address);
      press(page, "main button[value='check']", "main button[value='send']");
      assertThat(page.textContent("main")).contains(address, "مكتبة متنقلة");
      press(page, "main button[value='change']", "#address");
      assertThat(page.inputValue("#address")).isEqualTo(address);
      page.fill("#title", "مكتبة متنقلة للدواوير");
      press(page, "main button[value='check']", "main button[value='send']");
      press(page, "main button[value='send']", "h1:has-text('افتح بريدك')");
      assertThat(page.textContent("h1")).isEqualTo("افتح بريدك الإلكتروني");

      page.navigate(link(address));
      assertThat(page.textContent("main")).contains("مكتبة متنقلة للدواوير");
      press(page, "main form button", "svg.qr");
      assertThat(page.url()).contains("/ar/contributions?receipt=");
      assertThat(page.textContent("main")).contains("مكتبة متنقلة للدواوير");
      assertThat(page.locator("svg.qr").count()).isEqualTo(1);

      page.navigate(home + "/ar/consultations/" + held.reference + "/guest");
      assertThat(page.textContent("main")).contains("g…@example.org");
      assertThat(page.locator("#address").count()).isZero();
      press(page, "main form[action$='/leaving'] button", "h1:has-text('لم نعد نعرفك')");
      assertThat(page.textContent("h1")).isEqualTo("لم نعد نعرفك");
    }
  }

  /** A click waits for scripts of the page, and without them for nothing. */
  private static void press(Page page, String button, String next) {
    page.dispatchEvent(button, "click");
    page.waitForSelector(next);
  }

  private static String link(String address) throws Exception {
    Waiting.until(SOON, () -> !letters(address).isEmpty());
    return letters(address)
        .get(0)
        .html()
        .replaceAll("(?s).*href=\"(https?://[^\"]+/guest\\?token=[^\"]+)\".*", "$1");
  }

  private static List<MailCatcher.Mail> letters(String address) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().equals(address))
        .toList();
  }
}
