package org.infitah.spi.page;

import java.util.function.Function;
import org.infitah.spi.LocalText;

/**
 * An answer for people. The template takes two parameters, {@code PageFace page} and its own {@code
 * view}; the platform puts what it writes into its own layout.
 *
 * @param template path of the template below the plugin's source root
 * @param title the page's own title, said in the reader's language
 * @param view what the template shows: a record, detached from any entity
 */
public record PluginPage(String template, Function<PageFace, String> title, Object view) {

  /** A page with a title among the plugin's texts. */
  public static PluginPage of(String template, String titleKey, Object view) {
    return new PluginPage(template, page -> page.text(titleKey), view);
  }

  /** A page about something people named. */
  public static PluginPage of(String template, LocalText title, Object view) {
    return new PluginPage(template, page -> page.text(title), view);
  }
}
