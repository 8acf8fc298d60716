package org.infitah.foundation.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.infitah.spi.LocalText.Said;

/**
 * A longer text that people wrote: paragraphs set apart by an empty line, headings that begin with
 * {@code ##}, lists whose lines begin with {@code -}. Nothing else is markup; all is escaped.
 */
record Prose(Said said) implements Content {

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(
        "<div class=\"prose flow\" lang=\""
            + said.language()
            + "\" dir=\""
            + said.direction()
            + "\">");
    for (String block : said.text().strip().split("\\n\\s*\\n", -1)) {
      block(block.strip(), output);
    }
    output.writeContent("</div>");
  }

  private static void block(String block, TemplateOutput output) {
    if (block.startsWith("## ")) {
      element("h2", block.substring(3), output);
    } else if (block.startsWith("- ")) {
      output.writeContent("<ul>");
      for (String item : block.substring(2).split("\\n\\s*- ", -1)) {
        element("li", item, output);
      }
      output.writeContent("</ul>");
    } else {
      element("p", block, output);
    }
  }

  private static void element(String name, String text, TemplateOutput output) {
    output.writeContent("<" + name + ">");
    Escape.htmlContent(text.strip(), output);
    output.writeContent("</" + name + ">");
  }
}
