package org.infitah.tests.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tutorial tells its reader to do, as a script: its blocks of commands as they stand, its
 * other files laid where they are said to lie.
 */
record Tutorial(List<Section> sections) {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)(?: (\\S+))?\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  Tutorial {
    sections = List.copyOf(sections);
  }

  /** What stands below one heading. */
  record Section(String heading, String script) {}

  static Tutorial read(Path file) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^## ", -1)) {
      String heading = part.lines().findFirst().orElse("");
      StringBuilder script = new StringBuilder("set -eu\n");
      for (Matcher block = BLOCK.matcher(part); block.find(); ) {
        if (block.group(1).equals("sh")) {
          script.append(block.group(3));
        } else if (block.group(2) != null) {
          script
              .append("cat > ")
              .append(block.group(2))
              .append(" <<'END OF FILE'\n")
              .append(block.group(3))
              .append("END OF FILE\n");
        }
      }
      sections.add(new Section(heading, script.toString()));
    }
    return new Tutorial(sections);
  }

  /** What is done under one heading. */
  String script(String beginning) {
    return sections.stream()
        .filter(section -> section.heading().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + beginning))
        .script();
  }
}
