package org.infitah.foundation.page;

import java.util.Map;

/**
 * An answer for people: a template and the view it shows.
 *
 * @param template path of the template below the source root
 * @param title the page's own title, already in the reader's language; the layout adds the
 *     collectivity's name
 * @param view what the template shows: a record, detached from any database
 * @param status the HTTP status
 */
public record Page(String template, String title, Object view, int status) {

  public static Page of(String template, String title, Object view) {
    return new Page(template, title, view, 200);
  }

  Map<String, Object> parameters(PageContext context) {
    return Map.of("page", context, "view", view);
  }
}
