package org.infitah.spi.page;

import org.infitah.spi.LocalText;

/**
 * An answer for people. The template takes two parameters, {@code PageFace page} and its own {@code
 * view}; the platform puts what it writes into its own layout.
 *
 * @param template path of the template below the plugin's source root
 * @param title the page's own title; the layout adds the collectivity's name
 * @param view what the template shows: a record, detached from any entity
 */
public record PluginPage(String template, Title title, Object view) {

  /** A page with a title among the plugin's texts. */
  public static PluginPage of(String template, String titleKey, Object view) {
    return new PluginPage(template, new Title.Key(titleKey), view);
  }

  /** A page about something people named. */
  public static PluginPage of(String template, LocalText title, Object view) {
    return new PluginPage(template, new Title.Named(title), view);
  }

  /** What a page is called. */
  public sealed interface Title {

    /** By the plugin's words. */
    record Key(String key) implements Title {}

    /** By the name of what it shows. */
    record Named(LocalText name) implements Title {}
  }
}
