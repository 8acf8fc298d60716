package org.infitah.spi.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A day, without the day of the week. */
  String date(LocalDate day);

  /** An address among the platform's own pages, in the page's language. */
  String home(String below);

  /**
   * What every form carries as its first field, hidden and named {@code csrf}: without it nothing
   * that is posted is taken. Ask for it only where a form is really shown.
   */
  String token();

  /** One of the platform's icons, for instance {@code check}; decoration, said nowhere. */
  Content icon(String name);

  /** Something to know, or to mind, set apart from the text. */
  Content notice(Content words, boolean warning);

  /** What must be put right in a form: the id of each field, and the words that say why. */
  Content errors(Map<String, String> wrong);

  /** A statement with its label, within a {@code dl} of the class {@code facts}. */
  Content fact(Content label, Content value);

  /** The way on through a list that is cut into slices; nothing at its end. */
  Content more(String below, Optional<String> next);

  /**
   * The head of a page that lies deeper: what lies between the beginning and it.
   *
   * @param trail the pages above it, the plugin's own first
   * @param tags small words above the title; each a {@code span} of the class {@code tag}
   */
  Content head(List<Step> trail, Content title, Content lead, Content tags);

  /** The same without small words above the title. */
  Content head(List<Step> trail, Content title, Content lead);

  /** The head of a page: where it stands, its title, what it is about. */
  Content head(Content title, Content lead);

  /** What stands where there is nothing yet: what will be here, and why it is not. */
  Content empty(Content title, Content why);

  /**
   * A page above another.
   *
   * @param below its path among the plugin's own pages
   */
  record Step(String below, String label) {}
}
