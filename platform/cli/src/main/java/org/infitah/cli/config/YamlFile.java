package org.infitah.cli.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file as nodes that know their lines. */
final class YamlFile {

  private YamlFile() {}

  /** The root node; empty when the file is not YAML at all, which is then reported. */
  static Optional<Node> read(Path path, Path name, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name.toString()).setAllowDuplicateKeys(true).build();
    try {
      Optional<Node> root =
          new Compose(settings).composeString(Files.readString(path, StandardCharsets.UTF_8));
      if (root.isEmpty()) {
        problems.add(name, 1, "expected content, the file is empty");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      problems.add(name, Problems.line(e.getProblemMark()), "expected YAML: " + e.getProblem());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
