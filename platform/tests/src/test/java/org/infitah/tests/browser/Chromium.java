package org.infitah.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The installed Chromium, driven; it resolves {@code *.localhost} itself and talks to nobody else.
 */
final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Browser browser() {
    return browser;
  }

  private static Path installed() {
    Path named =
        Path.of(Optional.ofNullable(System.getenv("INFITAH_CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(named)) {
      throw new IllegalStateException("No Chromium at " + named + ": deploy/verify installs it");
    }
    return named;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
