package org.infitah.tests.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One reader with a new browser profile that keeps nothing, so that every view is a first one;
 * remembers everything that is wrong with what was shown.
 */
final class Reader implements AutoCloseable {

  private static final Path PICTURES = Path.of("target/pictures");
  private static final int HEAVY = 100_000;
  private static final String AXE = axe();
  private static final String BREACHES =
      "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map("
          + "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' ')))";
  private static final String OVER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String BYTES =
      "() => [...performance.getEntriesByType('navigation'),"
          + " ...performance.getEntriesByType('resource')]"
          + ".reduce((sum, entry) => sum + entry.transferSize, 0)";

  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();
  private int views;
  private int heaviest;

  Reader() {
    this(new Browser.NewContextOptions());
  }

  /**
   * Somebody who is signed in already, in a browser that keeps what it is given further.
   *
   * @param cookies as a browser sends them
   */
  static Reader at(String host, String cookies) {
    Reader reader = new Reader();
    reader.context.addCookies(
        Arrays.stream(cookies.split("; "))
            .map(cookie -> cookie.split("=", 2))
            // Hosts below localhost count as secure, and cookies know no port.
            .map(cookie -> new Cookie(cookie[0], cookie[1]).setUrl("https://" + host))
            .toList());
    return reader;
  }

  /** Somebody who is signed in already and only looks. */
  Reader(String cookie) {
    this(new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("Cookie", cookie)));
  }

  private Reader(Browser.NewContextOptions options) {
    context = Chromium.browser().newContext(options);
    context.addInitScript(AXE);
    page = context.newPage();
    JsonObject off = new JsonObject();
    off.addProperty("cacheDisabled", true);
    CDPSession session = context.newCDPSession(page);
    session.send("Network.enable");
    session.send("Network.setCacheDisabled", off);
    page.onConsoleMessage(
        message -> {
          // A page that says no is reported as a failure of the resource it is.
          boolean itself = message.location().startsWith(page.url() + ":");
          if (!itself && List.of("error", "warning").contains(message.type())) {
            wrong.add(page.url() + " says " + message.text());
          }
        });
    page.onPageError(error -> wrong.add(page.url() + " fails: " + error));
  }

  Page page() {
    return page;
  }

  /** Opens an address, which must answer so, and looks at what is there. */
  void open(String address, int status, String language) {
    Response response = page.navigate(address);
    if (response == null || response.status() != status) {
      wrong.add(address + " answers " + (response == null ? "nothing" : response.status()));
      return;
    }
    look(language);
  }

  /** Looks at what is shown: its language, its weight, and both widths through axe's eyes. */
  void look(String language) {
    views++;
    String direction = language.equals("ar") ? "rtl" : "ltr";
    if (!language.equals(page.getAttribute("html", "lang"))
        || !direction.equals(page.getAttribute("html", "dir"))) {
      wrong.add(page.url() + " has another language or direction");
    }
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 900);
      page.evaluate("() => document.fonts.ready.then(() => true)");
      overflow(width);
      for (Object breach : (List<?>) page.evaluate(BREACHES)) {
        wrong.add(page.url() + " at " + width + " px breaks " + breach);
      }
    }
    page.setViewportSize(320, 900);
    overflow(320);
    page.setViewportSize(1280, 900);
    int bytes = ((Number) page.evaluate(BYTES)).intValue();
    heaviest = Math.max(heaviest, bytes);
    if (bytes > HEAVY) {
      wrong.add(page.url() + " weighs " + bytes + " bytes at first sight");
    }
  }

  private void overflow(int width) {
    int over = (Integer) page.evaluate(OVER);
    // One pixel at the narrowest is rounding: nobody can scroll to it.
    if (over > (width == 320 ? 1 : 0)) {
      wrong.add(page.url() + " overflows by " + over + " px at " + width + " px");
    }
  }

  /** Leaves pictures of what is shown, at both widths. */
  void picture(String name) {
    for (int width : new int[] {390, 1280}) {
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(
                  PICTURES.resolve(
                      name.replaceAll("/[0-9a-f-]{36}", "/one").replace('/', '-')
                          + "-"
                          + width
                          + ".png")));
    }
  }

  /** How many pages were looked at. */
  int views() {
    return views;
  }

  /** The most bytes one page took to be seen for the first time, as they were sent. */
  int heaviest() {
    return heaviest;
  }

  List<String> wrong() {
    return wrong;
  }

  @Override
  public void close() {
    context.close();
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Reader.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
