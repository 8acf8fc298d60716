package org.infitah.foundation.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.infitah.spi.LocalText.Said;

/** Words on a page: escaped, and marked with their language where it is not the page's. */
record Words(Said said, Language around) implements Content {

  @Override
  public void writeTo(TemplateOutput output) {
    boolean foreign = !said.language().equals(around.code());
    if (foreign) {
      output.writeContent(
          "<span lang=\"" + said.language() + "\" dir=\"" + said.direction() + "\">");
    }
    Escape.htmlContent(said.text(), output);
    if (foreign) {
      output.writeContent("</span>");
    }
  }
}
