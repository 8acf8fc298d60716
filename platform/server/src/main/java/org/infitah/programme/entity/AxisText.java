package org.infitah.programme.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.spi.LocalText;

/** What somebody writes of an axis. */
public record AxisText(
    LocalText title,
    Optional<LocalText> problem,
    Optional<LocalText> evidence,
    List<String> principles,
    Optional<Integer> priority,
    Optional<String> workshop) {

  public AxisText {
    principles = List.copyOf(principles);
  }

  /** All that is translated, by its field. */
  public Map<String, LocalText> texts() {
    Map<String, LocalText> texts = new TreeMap<>();
    texts.put("title", title);
    problem.ifPresent(text -> texts.put("problem", text));
    evidence.ifPresent(text -> texts.put("evidence", text));
    return texts;
  }
}
