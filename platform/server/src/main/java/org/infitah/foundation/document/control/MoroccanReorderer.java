package org.infitah.foundation.document.control;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.Map;

/**
 * Joins the letters that Moroccans write and ICU leaves alone. ICU joins their neighbours rightly;
 * what is missing is their own form. There is none of gaf with a ring below, so a kaf with three
 * dots is drawn for it.
 */
final class MoroccanReorderer extends ICUBidiReorderer {

  /** The isolated form; the final, the initial and the medial one follow it. */
  private static final Map<Character, Integer> FORMS =
      Map.of(
          '\u06ad', 0xfbd3,
          '\u06a4', 0xfb6a,
          '\u067e', 0xfb56,
          '\u0686', 0xfb7a,
          '\u06a9', 0xfb8e,
          '\u06af', 0xfb92);

  private static final int FINAL = 1;
  private static final int INITIAL = 2;

  @Override
  public String shapeText(String text) {
    String known = text.replace('\u0763', '\u06ad');
    StringBuilder shaped = new StringBuilder(super.shapeText(known));
    int from = 0;
    // A ligature shortens the text, but these letters stay in their order.
    for (int i = 0; i < shaped.length(); i++) {
      Integer isolated = FORMS.get(shaped.charAt(i));
      if (isolated != null) {
        int at = known.indexOf(shaped.charAt(i), from);
        from = at + 1;
        shaped.setCharAt(i, (char) (isolated + form(known, at)));
      }
    }
    return shaped.toString();
  }

  private static int form(String text, int at) {
    boolean after = joins(text, at, -1, UCharacter.JoiningType.RIGHT_JOINING);
    boolean before = joins(text, at, 1, UCharacter.JoiningType.LEFT_JOINING);
    return (after ? FINAL : 0) + (before ? INITIAL : 0);
  }

  /** Whether the next letter on that side reaches out to this one. */
  private static boolean joins(String text, int at, int step, int neverReaching) {
    for (int i = at + step; i >= 0 && i < text.length(); i += step) {
      int type = UCharacter.getIntPropertyValue(text.charAt(i), UProperty.JOINING_TYPE);
      if (type != UCharacter.JoiningType.TRANSPARENT) {
        return type != UCharacter.JoiningType.NON_JOINING && type != neverReaching;
      }
    }
    return false;
  }
}
