package org.infitah.tests.browser;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import org.infitah.cli.local.OneTimeCode;

/** Somebody new to Keycloak: chooses a password, sets up an authenticator, and uses both. */
final class Newcomer {

  private static final String PASSWORD = "Tafraout-amandiers-2026";
  private static final int MOST_FORMS = 10;

  private final String email;
  private String secret = "";
  private String spent = "";

  Newcomer(String email) {
    this.email = email;
  }

  /** Fills in whatever Keycloak asks, until it asks nothing more. */
  void passThrough(Page page) {
    for (int form = 0; form < MOST_FORMS; form++) {
      if (page.locator("#kc-info-message a").count() > 0) {
        page.locator("#kc-info-message a").first().click();
      } else if (page.locator("#password-new").count() > 0) {
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.locator("[type=submit]").first().click();
      } else if (page.locator("#totp").count() > 0) {
        enrol(page);
      } else if (page.locator("#otp").count() > 0) {
        page.fill("#otp", code());
        page.click("#kc-login");
      } else if (page.locator("#firstName").count() > 0) {
        page.fill("#firstName", "فاطمة");
        page.fill("#lastName", "أمزيان");
        page.locator("[type=submit]").first().click();
      } else if (page.locator("#username").count() > 0) {
        Entrance.name(page, email);
        Entrance.password(page, PASSWORD);
      } else {
        return;
      }
      page.waitForLoadState();
    }
    throw new IllegalStateException("Keycloak keeps asking: " + page.url());
  }

  /** Whether an authenticator was set up on the way. */
  boolean hasSecondFactor() {
    return !secret.isEmpty();
  }

  private void enrol(Page page) {
    if (page.locator("#mode-manual").count() > 0) {
      page.click("#mode-manual");
      page.waitForLoadState();
    }
    secret = page.textContent("#kc-totp-secret-key").replaceAll("\\s", "");
    page.fill("#totp", code());
    if (page.locator("#userLabel").count() > 0) {
      page.fill("#userLabel", "الهاتف");
    }
    page.click("#saveTOTPBtn");
  }

  /** Keycloak takes each code once. */
  private String code() {
    Clock clock = Clock.systemUTC();
    Instant end = clock.instant().plusSeconds(40);
    while (clock.instant().isBefore(end)) {
      String code = OneTimeCode.of(secret, clock.instant()).digits();
      if (!code.equals(spent)) {
        spent = code;
        return code;
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no new code in 40 s");
  }
}
