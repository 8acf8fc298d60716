package org.infitah.tests.browser;

import com.microsoft.playwright.Page;

/** Keycloak's pages, walked through as people do. */
final class Entrance {

  private static final String PASSWORD = "infitah-demo";

  private Entrance() {}

  /** Keycloak asks for the name first, then for the password. */
  static void signIn(Page page, String username) {
    name(page, username);
    password(page, PASSWORD);
  }

  static void name(Page page, String username) {
    page.fill("#username", username);
    if (page.locator("#password").count() == 0) {
      page.click("#kc-login");
    }
  }

  static void password(Page page, String password) {
    page.fill("#password", password);
    page.click("#kc-login");
  }
}
