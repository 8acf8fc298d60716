package org.infitah.cli.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code {ar: …, fr: …, zgh: …, source: ar}}; the source is Arabic unless said. */
final class LocalTextReader {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  private static final String EXPECTED = "expected a text by language: ar, fr, zgh, source";

  private final Path file;
  private final Problems problems;

  LocalTextReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<LocalText> read(Node node) {
    if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      problems.add(file, node, EXPECTED);
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    String source = "ar";
    boolean whole = true;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      String text = tuple.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if ("source".equals(key) && LANGUAGES.contains(text)) {
        source = text;
      } else if (!LANGUAGES.contains(key) || text.isBlank() || texts.containsKey(key)) {
        problems.add(file, tuple.getKeyNode(), EXPECTED + ", each once; found \"" + key + "\"");
        whole = false;
      } else {
        texts.put(key, text.strip());
      }
    }
    if (whole && !texts.containsKey(source)) {
      problems.add(file, node, "expected the text in its source language, " + source);
      whole = false;
    }
    return whole ? Optional.of(new LocalText(texts, source)) : Optional.empty();
  }
}
