package org.infitah.foundation.table;

import java.util.List;

/** A part of a YAML document, and the line of the file it begins on. */
public sealed interface YamlPart {

  int line();

  /** A text, a number or a day: as it was written, and empty where nothing was. */
  record Text(int line, String said) implements YamlPart {}

  record Items(int line, List<YamlPart> items) implements YamlPart {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** Parts that have names; no name is there twice. */
  record Fields(int line, List<Field> fields) implements YamlPart {

    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A part and its name.
   *
   * @param line of the name
   */
  record Field(int line, String name, YamlPart part) {}

  /** Whether nothing is said in it, however deep. */
  default boolean isBlank() {
    if (this instanceof Items list) {
      return list.items().stream().allMatch(YamlPart::isBlank);
    }
    if (this instanceof Fields named) {
      return named.fields().stream().allMatch(field -> field.part().isBlank());
    }
    return this instanceof Text text && text.said().isEmpty();
  }
}
