package org.infitah.spi.page;

import gg.jte.Content;
import org.infitah.spi.LocalText;

/**
 * The page around a plugin's template: its language, its words and the parts every page is made of.
 */
public interface PageFace {

  /** {@code ar}, {@code fr} or {@code zgh}. */
  String language();

  /** The title of this page. */
  String title();

  /** The plugin's words; arguments by name. */
  String text(String key, Object... namesAndValues);

  /** People's words, in the page's language where they exist. */
  String text(LocalText text);

  /**
   * The plugin's words for the body of a page, marked where they are not in the page's language.
   */
  Content words(String key, Object... namesAndValues);

  /** People's words for the body of a page, marked where they are not in the page's language. */
  Content words(LocalText text);

  String number(long number);

  /** An address among the plugin's own pages, in the page's language. */
  String link(String below);

  /** The head of a page: where it stands, its title, what it is about. */
  Content head(Content title, Content lead);

  /** What stands where there is nothing yet: what will be here, and why it is not. */
  Content empty(Content title, Content why);
}
