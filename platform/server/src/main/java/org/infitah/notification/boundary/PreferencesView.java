package org.infitah.notification.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Language;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.entity.Preference;
import org.infitah.notification.entity.Way;

/**
 * How somebody wants to be written to.
 *
 * @param language of the letters
 * @param ways by kind: {@code at-once}, {@code daily} or {@code off}
 */
public record PreferencesView(String language, Map<String, String> ways) {

  public PreferencesView {
    ways = new LinkedHashMap<>(ways);
  }

  static PreferencesView of(Optional<Preference> standing, Language reader) {
    Map<String, String> ways = new LinkedHashMap<>();
    for (NoticeKind kind : NoticeKind.chosen()) {
      ways.put(kind.code(), standing.map(it -> it.way(kind)).orElse(Way.usual(kind)).code());
    }
    return new PreferencesView(standing.map(Preference::language).orElse(reader.code()), ways);
  }
}
