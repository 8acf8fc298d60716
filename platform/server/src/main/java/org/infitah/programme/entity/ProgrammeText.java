package org.infitah.programme.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.spi.LocalText;

/** What somebody writes of a programme as a whole. */
public record ProgrammeText(
    LocalText title,
    Optional<LocalText> purpose,
    Optional<Integer> fromYear,
    Optional<Integer> toYear,
    List<String> principles,
    List<LocalText> objectives,
    List<LocalText> participants) {

  public ProgrammeText {
    principles = List.copyOf(principles);
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
  }

  /** All that is translated, by its field. */
  public Map<String, LocalText> texts() {
    Map<String, LocalText> texts = new TreeMap<>();
    texts.put("title", title);
    purpose.ifPresent(text -> texts.put("purpose", text));
    return texts;
  }
}
