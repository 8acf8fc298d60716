package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.tests.house.Rehearsal;
import org.infitah.tests.house.Running;

/** Those who take part in the rehearsal, each in a browser of their own, in Arabic. */
final class Cast implements AutoCloseable {

  static final String AGENT = "focal-point@sefrou.test";
  static final String SECRETARY = "secretary@sefrou.test";
  static final String ADMIN = "admin@sefrou.test";
  static final String ELECTED = "elected@sefrou.test";
  static final String ASSOCIATION = "association@sefrou.test";
  static final String CITIZEN = "citizen@infitah.test";

  private static final String ORIGIN =
      "http://" + Rehearsal.HOST + ":" + Running.platform().port() + "/ar";

  private final Map<String, Reader> readers = new TreeMap<>();
  private final Reader everybody = new Reader();
  private final Rehearsal rehearsal;

  Cast(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /** Somebody at a page. */
  Page at(String who, String path) {
    Page page = reader(who).page();
    page.navigate(ORIGIN + path);
    return page;
  }

  private Reader reader(String who) {
    return readers.computeIfAbsent(
        who, name -> Reader.at(Rehearsal.HOST, rehearsal.visitor(name).cookie()));
  }

  /** Looks at a page the way everybody does, who must find these words there. */
  void reads(String path, String... words) {
    everybody.open(ORIGIN + path, 200, "ar");
    assertThat(everybody.page().textContent("main")).as(path).contains(words);
  }

  /** The same, and leaves a picture of it. */
  void sees(String path, String name, String... words) {
    reads(path, words);
    everybody.picture("sefrou-" + name);
  }

  /** What stands in a public page now. */
  String main(String path) {
    everybody.page().navigate(ORIGIN + path);
    return everybody.page().textContent("main");
  }

  /** Looks at what somebody has before them, and leaves a picture of it. */
  void picture(String who, String name) {
    Reader reader = reader(who);
    reader.look("ar");
    reader.picture("sefrou-" + name);
  }

  /** Nothing was wrong with what anybody saw. */
  void allWasInOrder() {
    assertThat(everybody.wrong()).isEmpty();
    readers.forEach((who, reader) -> assertThat(reader.wrong()).as(who).isEmpty());
  }

  @Override
  public void close() {
    everybody.close();
    readers.values().forEach(Reader::close);
  }
}
