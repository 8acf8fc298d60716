package org.infitah.version.entity;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What one version says otherwise than another.
 *
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param what {@code programme}, {@code axis}, {@code component} or {@code project}
 * @param key of the axis, component or project; the reference of the programme
 * @param title in the later version, or in the one that alone has it
 * @param fields that differ; none for what is added or removed
 */
public record Change(String kind, String what, String key, LocalText title, List<Field> fields) {

  public Change {
    fields = List.copyOf(fields);
  }

  /**
   * A field that differs.
   *
   * @param name {@code title}, {@code purpose}, {@code period}, {@code principles}, {@code
   *     participants} or {@code number}
   * @param language of what was written, where it is people's words
   * @param before what stood there; nothing where the field was empty
   * @param after what stands there now
   */
  public record Field(
      String name, Optional<String> language, List<String> before, List<String> after) {

    public Field {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
