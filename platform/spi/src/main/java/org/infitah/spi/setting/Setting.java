package org.infitah.spi.setting;

import java.util.List;

/**
 * Something a tenant's administrators may set. The platform makes the form, checks what was typed,
 * keeps it for the tenant, records who changed it, and describes it to machines as JSON Schema
 * (draft 2020-12).
 *
 * <p>Its words are among the plugin's texts: {@code <package>.setting.<key>} is what it is called,
 * {@code <package>.setting.<key>.hint}, if there is one, what it means and in which unit, and
 * {@code <package>.setting.<key>.<value>} what each value of a choice is called.
 */
public sealed interface Setting {

  /** Its name: a small letter, then letters and digits, for instance {@code mostSeats}. */
  String key();

  /**
   * A line of text.
   *
   * @param required whether it may not be left empty
   * @param most how many characters it may have
   * @param preset what holds until somebody sets it; may be empty
   */
  record Text(String key, boolean required, int most, String preset) implements Setting {

    public Text {
      Setting.checked(key);
      if (most < 1 || most > 2_000 || preset.length() > most) {
        throw new IllegalArgumentException(key + ": most is 1 to 2000, and the preset fits in it");
      }
    }
  }

  /**
   * A whole number.
   *
   * @param least the smallest it may be
   * @param most the greatest it may be
   * @param preset what holds until somebody sets it
   */
  record Whole(String key, long least, long most, long preset) implements Setting {

    public Whole {
      Setting.checked(key);
      if (least > most || preset < least || preset > most) {
        throw new IllegalArgumentException(key + ": the preset lies between least and most");
      }
    }
  }

  /**
   * Yes or no.
   *
   * @param preset what holds until somebody sets it
   */
  record Flag(String key, boolean preset) implements Setting {

    public Flag {
      Setting.checked(key);
    }
  }

  /**
   * One of some values.
   *
   * @param values small letters, digits and hyphens, for instance {@code every-day}
   * @param preset what holds until somebody sets it: one of them
   */
  record Choice(String key, List<String> values, String preset) implements Setting {

    public Choice {
      Setting.checked(key);
      values = List.copyOf(values);
      if (!values.contains(preset)
          || !values.stream().allMatch(value -> value.matches("[a-z0-9][a-z0-9-]{0,39}"))) {
        throw new IllegalArgumentException(key + ": the preset is one of its values");
      }
    }
  }

  private static void checked(String key) {
    if (!key.matches("[a-z][A-Za-z0-9]{0,39}")) {
      throw new IllegalArgumentException("not the name of a setting: " + key);
    }
  }
}
