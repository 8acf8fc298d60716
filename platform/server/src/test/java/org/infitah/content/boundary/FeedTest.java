package org.infitah.content.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.infitah.content.Headline;
import org.infitah.content.Kind;
import org.infitah.foundation.page.Language;
import org.infitah.ledger.Happening;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FeedTest {

  private static final UUID ID = UUID.fromString("0190a3f0-0000-7000-8000-000000000000");
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
        parsed(
            new Feed("http://sefrou.test", Language.FR)
                .write(ID, "Sefrou", List.of(FeedEntry.of(headline, "sefrou"))));

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
    Document feed =
        parsed(new Feed("http://sefrou.test", Language.AR).write(ID, "صفرو", List.of()));

    assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ar");
    assertThat(feed.getElementsByTagName("entry").getLength()).isZero();
  }

  @Test
  void an_entry_keeps_its_id_whatever_the_address() throws Exception {
    Happening happening =
        new Happening(
            UUID.fromString("0190a3f0-0000-7000-8000-000000000001"),
            Instant.parse("2026-03-02T10:00:00Z"),
            "ledger.kind.session-called",
            "S-001",
            "/r/S-001");
    FeedEntry entry = FeedEntry.of(happening, LocalText.of("fr", "Session convoquée"));

    Document one = parsed(new Feed("http://a.test", Language.FR).write(ID, "A", List.of(entry)));
    Document two = parsed(new Feed("https://b.test", Language.FR).write(ID, "A", List.of(entry)));

    assertThat(ids(one)).isEqualTo(ids(two)).contains("urn:uuid:" + happening.id());
    assertThat(FeedEntry.named("sefrou", "N-001"))
        .isEqualTo(FeedEntry.named("sefrou", "N-001"))
        .isNotEqualTo(FeedEntry.named("taroudant", "N-001"));
  }

  private static List<String> ids(Document feed) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < feed.getElementsByTagName("id").getLength(); i++) {
      ids.add(feed.getElementsByTagName("id").item(i).getTextContent());
    }
    return ids;
  }

  private static Document parsed(String feed) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(feed)));
  }
}
