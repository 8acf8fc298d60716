package org.infitah.cli.plugin;

import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;

/**
 * What was read of a JAR that has the shape of one.
 *
 * @param classes by the name of their entry
 * @param said the main attributes of its manifest
 */
record JarContent(Map<String, byte[]> classes, Attributes said) {

  /** What its manifest says under a key; empty when it says nothing. */
  String says(String key) {
    return Objects.requireNonNullElse(said.getValue(key), "").strip();
  }
}
