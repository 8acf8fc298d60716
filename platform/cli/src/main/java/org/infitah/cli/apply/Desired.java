package org.infitah.cli.apply;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A row as the configuration wants it.
 *
 * @param name what it is called in the report and in what apply remembers
 * @param key the columns that find it
 * @param values the columns apply keeps as the configuration says, until people edit them
 * @param born columns set once, when the row is made
 */
record Desired(String name, JsonObject key, JsonObject values, JsonObject born) {

  static Desired of(String name, Map<String, ?> key, Map<String, ?> values, Map<String, ?> born) {
    return new Desired(name, JsonForm.object(key), JsonForm.object(values), JsonForm.object(born));
  }
}
