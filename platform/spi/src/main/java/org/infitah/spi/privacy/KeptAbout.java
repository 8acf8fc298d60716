package org.infitah.spi.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing a plugin keeps about a person.
 *
 * @param kind what it is: small letters and hyphens; what it is called is among the plugin's texts,
 *     at {@code <package>.kept.<kind>}
 * @param fields what is kept, by name, written as text a person can read
 */
public record KeptAbout(String kind, Map<String, String> fields) {

  public KeptAbout {
    if (!kind.matches("[a-z][a-z-]{0,39}")) {
      throw new IllegalArgumentException("not the name of what is kept: " + kind);
    }
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
