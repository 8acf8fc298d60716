package org.infitah.search.control;

import java.util.ArrayList;
import java.util.List;
import org.infitah.spi.LocalText;

/**
 * Something that was found.
 *
 * @param path its page, below the language
 * @param language of the words in which it was found
 * @param snippet some of these words
 */
public record Found(
    String kind,
    int order,
    String reference,
    String path,
    LocalText title,
    String language,
    List<Piece> snippet) {

  /** What stands around a word that was asked for; nobody can type them into a form. */
  static final char BEGINS = '\u0002';

  static final char ENDS = '\u0003';

  public Found {
    snippet = List.copyOf(snippet);
  }

  /**
   * A piece of text.
   *
   * @param asked whether it is a word that was asked for
   */
  public record Piece(String text, boolean asked) {}

  /** Parts a text at its marks. */
  static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean asked = false;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c != BEGINS && c != ENDS) {
        piece.append(c);
        continue;
      }
      if (piece.length() > 0) {
        pieces.add(new Piece(piece.toString(), asked));
        piece.setLength(0);
      }
      asked = c == BEGINS;
    }
    if (piece.length() > 0) {
      pieces.add(new Piece(piece.toString(), asked));
    }
    return pieces;
  }
}
