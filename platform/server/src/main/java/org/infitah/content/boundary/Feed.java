package org.infitah.content.boundary;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.infitah.foundation.page.Language;
import org.infitah.spi.LocalText;
import org.infitah.spi.LocalText.Said;

/** Writes RFC 4287. */
final class Feed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final String origin;
  private final Language language;

  Feed(String origin, Language language) {
    this.origin = origin;
    this.language = language;
  }

  /**
   * Writes it.
   *
   * @param id the same for ever
   * @param items the latest first
   */
  String write(UUID id, String title, List<FeedEntry> items) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = WRITERS.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", language.code());
      String home = origin + "/" + language.code();
      text(xml, "id", "urn:uuid:" + id);
      text(xml, "title", title);
      link(xml, "self", home + "/feed.atom");
      link(xml, "alternate", home + "/news");
      text(xml, "updated", updated(items).toString());
      xml.writeStartElement("author");
      text(xml, "name", title);
      xml.writeEndElement();
      for (FeedEntry item : items) {
        entry(xml, home, item);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return out.toString();
  }

  /** When something was last added to it. */
  static Instant updated(List<FeedEntry> items) {
    return items.stream().map(FeedEntry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private void entry(XMLStreamWriter xml, String home, FeedEntry item) throws XMLStreamException {
    String address = home + "/" + item.path().substring(1);
    xml.writeStartElement("entry");
    text(xml, "id", "urn:uuid:" + item.id());
    said(xml, "title", item.title());
    link(xml, "alternate", address);
    text(xml, "published", item.at().toString());
    text(xml, "updated", item.at().toString());
    if (item.summary().isPresent()) {
      said(xml, "summary", item.summary().get());
    }
    xml.writeEndElement();
  }

  private void said(XMLStreamWriter xml, String name, LocalText text) throws XMLStreamException {
    Said said = text.forReader(language.code());
    xml.writeStartElement(name);
    if (!said.language().equals(language.code())) {
      xml.writeAttribute("xml:lang", said.language());
    }
    xml.writeCharacters(kept(said.text()));
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(kept(text));
    xml.writeEndElement();
  }

  /** XML has no words for most control characters, not even escaped. */
  private static String kept(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
