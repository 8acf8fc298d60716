package org.infitah.tests.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is written into a field stays words wherever it is shown. */
class WickedIT {

  private static final String HOST = "taroudant.localhost";

  /** Breaks out of elements, attributes, comments, scripts and templates, if anything lets it. */
  private static final String POLYGLOT =
      "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert(1) )//</stYle/</titLe/</teXtarEa/"
          + "</scRipt/--!><sVg/<sVg/oNloAd=alert(1)//>\"><img src=x onerror=alert(1)>${7*7}";

  private static final List<String> RAW =
      List.of("<img src=x", "<sVg", "</teXtarEa", "</titLe", "</scRipt");

  private static Desk desk;

  @BeforeAll
  static void somebody_sits_down() {
    Running.platform();
    desk = new Desk(Visitor.signedIn("focal-point@taroudant.test", "taroudant"), HOST);
  }

  @Test
  void words_stay_words() {
    FormParts parts =
        new FormParts()
            .field("kind", "document")
            .field("source", "fr")
            .field("note", POLYGLOT)
            .file("picture", "p.jpg", "image/jpeg", Photograph.taken(60, 40))
            .file(
                "document",
                "<img src=x onerror=alert(1)>.pdf",
                "application/pdf",
                "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
    for (String language : List.of("ar", "fr", "zgh")) {
      parts.field("title-" + language, POLYGLOT);
      parts.field("lead-" + language, POLYGLOT);
      parts.field("body-" + language, POLYGLOT + "\n\n## " + POLYGLOT + "\n\n- " + POLYGLOT);
      parts.field("alt-" + language, POLYGLOT);
    }
    String reference = desk.published(parts);
    desk.published(Desk.news(POLYGLOT, POLYGLOT));

    for (String language : List.of("ar", "fr", "zgh")) {
      for (String path :
          List.of(
              "",
              "/news",
              "/documents",
              "/documents/" + reference,
              "/feed.atom",
              "/search?q=" + encoded(POLYGLOT),
              "/search?q=alert")) {
        harmless("/" + language + path, Http.on(HOST).get("/" + language + path));
      }
      for (String path : List.of("", "/" + reference, "/" + reference + "/preview")) {
        harmless(
            "/" + language + "/manage/news" + path,
            desk.get("/" + language + "/manage/news" + path));
      }
    }
    harmless("/api/v1/news", Http.on(HOST).get("/api/v1/news"));
  }

  @Test
  void what_comes_back_with_an_error_stays_words_too() {
    Answer back =
        desk.write(
            new FormParts()
                .field("kind", POLYGLOT)
                .field("source", POLYGLOT)
                .field("lead-fr", POLYGLOT)
                .field("body-fr", POLYGLOT));
    assertThat(back.status()).isEqualTo(400);
    harmless("the form again", back);
  }

  private static void harmless(String what, Answer answer) {
    assertThat(answer.status()).as(what).isLessThan(500);
    if (answer.header("Content-Type").filter(type -> type.contains("json")).isPresent()) {
      assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
      return;
    }
    assertThat(answer.body()).as(what).doesNotContain(RAW.toArray(String[]::new));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
