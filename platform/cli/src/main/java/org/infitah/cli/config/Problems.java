package org.infitah.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The mistakes found so far, in all files. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Path file, Node node, String expected) {
    add(file, line(node), expected);
  }

  void add(Path file, int line, String expected) {
    found.add(new Problem(file, line, expected));
  }

  /** Throws when there is any. */
  void stop() {
    if (!found.isEmpty()) {
      throw new ConfigRejected(
          found.stream()
              .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
              .toList());
    }
  }

  static int line(Node node) {
    return line(node.getStartMark());
  }

  static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(0);
  }
}
