package org.infitah.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.tests.house.Running;
import org.jspecify.annotations.Nullable;

/**
 * The installed Chromium, driven: one for the whole run, a context for each visitor. It resolves
 * {@code *.localhost} itself and talks to nobody else.
 */
final class Chromium {

  private static @Nullable Browser running;

  private Chromium() {}

  /** The browser, started now if this is the first question. */
  static synchronized Browser browser() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static Browser start() {
    Running.platform();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
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
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close Chromium"));
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
}
