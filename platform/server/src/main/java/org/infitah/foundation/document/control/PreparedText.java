package org.infitah.foundation.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.infitah.foundation.tenancy.Brand;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A text made ready for a layout that knows less than a browser: rows of tables are mirrored where
 * one reads from the right, lists carry their numbers, codes within a sentence stand in elements of
 * their own, and vowel signs, which would be drawn beside their letters, are left out.
 */
final class PreparedText {

  private static final String STYLE = style();
  private static final String DIRECTIONS =
      "[dir=rtl] {direction: rtl; text-align: right}\n[dir=ltr] {direction: ltr; text-align: left}\n";
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");
  private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064b-\\u0652]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");
  private static final Pattern NARROW_SPACES = Pattern.compile("[\\u2009\\u202f]");
  private static final char ISOLATE = '\u2066';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Document document;

  private PreparedText(Document document) {
    this.document = document;
  }

  /**
   * Prepares it.
   *
   * @throws IllegalArgumentException when it is no well-formed XML, or names a document type
   */
  static Document of(Manuscript manuscript) {
    Document document = parsed(UNWRITABLE.matcher(manuscript.text()).replaceAll(""));
    Element root = document.getDocumentElement();
    new PreparedText(document).prepare(root, root.getAttribute("dir").equals("rtl"));
    Element style = document.createElement("style");
    style.setTextContent(styled(manuscript.brand(), root.getAttribute("dir").equals("rtl")));
    root.getElementsByTagName("head").item(0).appendChild(style);
    return document;
  }

  private void prepare(Element element, boolean around) {
    boolean fromRight =
        element.hasAttribute("dir") ? element.getAttribute("dir").equals("rtl") : around;
    List<Node> children = children(element);
    int nth = 0;
    for (Node child : children) {
      if (child instanceof Text text) {
        prepare(text);
      } else if (child instanceof Element inner) {
        prepare(inner, fromRight);
        if (inner.getTagName().equals("li")) {
          nth++;
          number(inner, element.getTagName().equals("ol") ? nth + "." : "•");
        }
      }
    }
    for (String name : new String[] {"alt", "title", "content"}) {
      if (element.hasAttribute(name)) {
        element.setAttribute(name, printable(element.getAttribute(name)));
      }
    }
    if (fromRight && element.getTagName().equals("tr")) {
      children.forEach(cell -> element.insertBefore(cell, element.getFirstChild()));
    }
  }

  /** What stands between isolates becomes an element that is read from the left. */
  private void prepare(Text text) {
    String said = text.getData();
    Node parent = text.getParentNode();
    int from = 0;
    int begin = said.indexOf(ISOLATE);
    while (begin >= 0) {
      int end = said.indexOf(END_OF_ISOLATE, begin);
      if (end < 0) {
        break;
      }
      parent.insertBefore(document.createTextNode(printable(said.substring(from, begin))), text);
      Element isolated = document.createElement("span");
      isolated.setAttribute("dir", "ltr");
      isolated.setTextContent(printable(said.substring(begin + 1, end)));
      parent.insertBefore(isolated, text);
      from = end + 1;
      begin = said.indexOf(ISOLATE, from);
    }
    text.setData(printable(said.substring(from)));
  }

  private void number(Element item, String number) {
    Element sign = document.createElement("span");
    sign.setAttribute("class", "nth");
    sign.setTextContent(number + "\u00a0");
    item.insertBefore(sign, item.getFirstChild());
  }

  private static String printable(String text) {
    String plain = VOWEL_SIGNS.matcher(text).replaceAll("");
    plain = NARROW_SPACES.matcher(plain).replaceAll("\u00a0");
    return INVISIBLE.matcher(plain).replaceAll("").replace('\u2011', '-');
  }

  private static List<Node> children(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private static Document parsed(String text) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The one at hand would write to the error stream.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("not a text to print: " + e.getMessage(), e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The style sheet in the tenant's colours, its begins and ends turned into sides of the paper.
   */
  private static String styled(Brand brand, boolean fromRight) {
    String start = fromRight ? "right" : "left";
    String end = fromRight ? "left" : "right";
    return DIRECTIONS
        + STYLE
            .replace("text-align: start", "text-align: " + start)
            .replace("inline-start", start)
            .replace("inline-end", end)
            .replace("brand-primary", brand.primary())
            .replace("brand-tint", brand.tint())
            .replace("brand-accent", brand.accent());
  }

  private static String style() {
    String file = "/META-INF/documents/document.css";
    try (InputStream in =
        Objects.requireNonNull(PreparedText.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
