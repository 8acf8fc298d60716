package org.infitah.cli.config;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a value whose shape is free: a rule of law is a number, a word, a list or a table. */
final class JsonReader {

  private final Path file;
  private final Problems problems;

  JsonReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<JsonValue> read(Node node) {
    JsonValue value = value(node);
    return value == JsonValue.NULL ? Optional.empty() : Optional.of(value);
  }

  private JsonValue value(Node node) {
    if (node instanceof SequenceNode sequence) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      sequence.getValue().forEach(item -> array.add(value(item)));
      return array.build();
    }
    if (node instanceof MappingNode mapping) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      for (NodeTuple tuple : mapping.getValue()) {
        object.add(((ScalarNode) tuple.getKeyNode()).getValue(), value(tuple.getValueNode()));
      }
      return object.build();
    }
    ScalarNode scalar = (ScalarNode) node;
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Json.createValue(new BigDecimal(scalar.getValue()));
    }
    if (tag.equals(Tag.BOOL)) {
      return "true".equals(scalar.getValue()) ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (tag.equals(Tag.STR) && !scalar.getValue().isBlank()) {
      return Json.createValue(scalar.getValue());
    }
    problems.add(file, node, "expected a number, a word, a list or a table");
    return JsonValue.NULL;
  }
}
