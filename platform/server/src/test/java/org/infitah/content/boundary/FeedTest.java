package org.infitah.content.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.infitah.content.Headline;
import org.infitah.content.Kind;
import org.infitah.foundation.page.Language;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FeedTest {

  private static final String WICKED = "</title><script>alert(1)</script>]]>\u0001&amp;";

  @Test
  void words_stay_words() throws Exception {
    Headline headline =
        new Headline(
            "SEF-N-001",
            Kind.NEWS,
            new LocalText(Map.of("fr", WICKED), "fr"),
            Optional.of(LocalText.of("ar", "مقدمة")),
            Instant.parse("2026-03-02T10:00:00Z"),
            Optional.empty(),
            Optional.empty());

    Document feed =
        parsed(new Feed("http://sefrou.test", Language.FR).write("Sefrou", List.of(headline)));

    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo(WICKED.replace("\u0001", ""));
    assertThat(feed.getElementsByTagName("summary").item(0).getAttributes().item(0).getNodeValue())
        .isEqualTo("ar");
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2026-03-02T10:00:00Z");
  }

  @Test
  void a_feed_without_entries_is_a_feed() throws Exception {
    Document feed = parsed(new Feed("http://sefrou.test", Language.AR).write("صفرو", List.of()));

    assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ar");
    assertThat(feed.getElementsByTagName("entry").getLength()).isZero();
  }

  private static Document parsed(String feed) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(feed)));
  }
}
