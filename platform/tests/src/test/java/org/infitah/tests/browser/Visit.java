package org.infitah.tests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One reader on one portal in one language; remembers everything that is wrong with what was shown.
 */
final class Visit implements AutoCloseable {

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final BrowserContext context;
  private final Page page;
  private final String origin;
  private final String language;
  private final List<String> wrong = new ArrayList<>();
  private long bytes;

  Visit(Chromium chromium, String origin, String language) {
    this.origin = origin;
    this.language = language;
    this.context = chromium.browser().newContext();
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            wrong.add(page.url() + " says " + message.text());
          }
        });
    page.onPageError(error -> wrong.add(page.url() + " fails: " + error));
    page.onRequestFinished(
        request -> {
          var sizes = request.sizes();
          bytes += sizes.responseBodySize + sizes.responseHeadersSize;
        });
  }

  /**
   * Opens a path and looks at it at both widths. Answers the paths of the same language it links
   * to.
   */
  List<String> look(String path) {
    Response response = page.navigate(origin + path);
    page.waitForLoadState(LoadState.LOAD);
    if (response == null || response.status() != 200) {
      wrong.add(path + " answers " + (response == null ? "nothing" : response.status()));
      return List.of();
    }
    String direction = language.equals("ar") ? "rtl" : "ltr";
    if (!language.equals(page.getAttribute("html", "lang"))
        || !direction.equals(page.getAttribute("html", "dir"))) {
      wrong.add(path + " has another language or direction");
    }
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 900);
      page.evaluate("() => document.fonts.ready.then(() => true)");
      overflow(path, width);
      axe(path, width);
    }
    page.setViewportSize(320, 800);
    overflow(path, 320);
    return links();
  }

  private void overflow(String path, int width) {
    int over = (Integer) page.evaluate(OVERFLOW);
    // One pixel at the narrowest is rounding: nobody can scroll to it.
    if (over > (width == 320 ? 1 : 0)) {
      wrong.add(path + " overflows by " + over + " px at " + width + " px");
    }
  }

  private void axe(String path, int width) {
    for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "%s at %d px breaks %s: %s",
              path,
              width,
              rule.getId(),
              rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()));
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> links() {
    List<String> hrefs =
        (List<String>)
            page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
    return hrefs.stream()
        .map(href -> href.replaceAll("#.*$", ""))
        .filter(href -> href.equals("/" + language) || href.startsWith("/" + language + "/"))
        .filter(href -> !href.endsWith(".ics") && !href.contains("?"))
        .distinct()
        .toList();
  }

  /** What came over the wire so far, bodies as they were sent. */
  long bytes() {
    return bytes;
  }

  List<String> wrong() {
    return wrong;
  }

  @Override
  public void close() {
    context.close();
  }
}
