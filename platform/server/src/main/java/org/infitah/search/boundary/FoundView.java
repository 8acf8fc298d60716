package org.infitah.search.boundary;

import java.util.List;
import org.infitah.search.control.Found;
import org.infitah.spi.LocalText;

/**
 * Something that was found.
 *
 * @param path its page, below the language
 * @param language of the snippet
 * @param snippet some of its words, in pieces
 */
public record FoundView(
    String kind,
    String reference,
    String path,
    LocalText title,
    String language,
    List<Piece> snippet) {

  public FoundView {
    snippet = List.copyOf(snippet);
  }

  static FoundView of(Found found) {
    return new FoundView(
        found.kind(),
        found.reference(),
        found.path(),
        found.title(),
        found.language(),
        found.snippet().stream().map(piece -> new Piece(piece.text(), piece.asked())).toList());
  }

  /**
   * A piece of text.
   *
   * @param asked whether it is a word that was asked for
   */
  public record Piece(String text, boolean asked) {}
}
