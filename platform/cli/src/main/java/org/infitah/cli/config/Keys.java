package org.infitah.cli.config;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping, held against the components of a record. */
final class Keys {

  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final int line;
  private boolean known = true;

  private Keys(int line) {
    this.line = line;
  }

  static Keys of(MappingNode mapping, Class<?> type, Path file, Problems problems) {
    Keys keys = new Keys(Problems.line(mapping));
    for (NodeTuple tuple : mapping.getValue()) {
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "a structure";
      boolean allowed = Arrays.stream(type.getRecordComponents()).anyMatch(c -> key(c).equals(key));
      if (!allowed) {
        problems.add(
            file, tuple.getKeyNode(), "unknown key \"" + key + "\", expected " + sentence(type));
      } else if (keys.tuples.putIfAbsent(key, tuple) != null) {
        problems.add(file, tuple.getKeyNode(), "expected the key " + key + " once");
        keys.known = false;
      }
      keys.known &= allowed;
    }
    return keys;
  }

  /** Whether every key was known and stood once. */
  boolean known() {
    return known;
  }

  Optional<Node> node(RecordComponent component) {
    return Optional.ofNullable(tuples.get(key(component))).map(NodeTuple::getValueNode);
  }

  int line(String key) {
    NodeTuple tuple = tuples.get(key);
    return tuple == null ? line : Problems.line(tuple.getKeyNode());
  }

  /** The key a component has in a file. */
  static String key(RecordComponent component) {
    Key own = component.getAnnotation(Key.class);
    return own != null ? own.value() : key(component.getName());
  }

  private static String key(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static String sentence(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(Keys::key)
        .collect(Collectors.joining(", ", "the keys ", ""));
  }
}
