package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.spi.LocalText;

/** A text of several lines, and the list it stands for: the same line of each language is one. */
final class Lines {

  private Lines() {}

  static List<LocalText> of(Optional<LocalText> text) {
    if (text.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> lines = new TreeMap<>();
    text.get()
        .texts()
        .forEach(
            (language, words) ->
                lines.put(
                    language,
                    words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
    List<LocalText> list = new ArrayList<>();
    int most = lines.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      Map<String, String> said = new TreeMap<>();
      for (Map.Entry<String, List<String>> own : lines.entrySet()) {
        if (i < own.getValue().size()) {
          said.put(own.getKey(), own.getValue().get(i));
        }
      }
      String source = text.get().source();
      list.add(
          new LocalText(said, said.containsKey(source) ? source : said.keySet().iterator().next()));
    }
    return list;
  }

  /** A language is kept when every line has it, so that the lines stay side by side. */
  static Optional<LocalText> join(List<LocalText> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> joined = new TreeMap<>();
    for (String language : lines.get(0).texts().keySet()) {
      if (lines.stream().allMatch(line -> line.in(language).isPresent())) {
        joined.put(
            language,
            String.join(
                "\n",
                lines.stream()
                    .map(line -> line.in(language).orElse("").replaceAll("\\s+", " "))
                    .toList()));
      }
    }
    String source = lines.get(0).source();
    return joined.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                joined, joined.containsKey(source) ? source : joined.keySet().iterator().next()));
  }
}
