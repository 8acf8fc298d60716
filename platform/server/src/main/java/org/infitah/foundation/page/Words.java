package org.infitah.foundation.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.infitah.spi.LocalText.Said;

/** Words on a page: escaped, and marked with their language where it is not the page's. */
record Words(Said said, Language around) implements Content {

  /** The language of a script; Latin letters say nothing among names and codes. */
  static String languageOf(String text, Language otherwise) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .map(
            script ->
                switch (script) {
                  case ARABIC -> "ar";
                  case TIFINAGH -> "zgh";
                  default -> otherwise.code();
                })
        .orElse(otherwise.code());
  }

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
