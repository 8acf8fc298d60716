package org.infitah.project.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.spi.LocalText;

/** What somebody writes of a project. */
public record ProjectText(
    LocalText title,
    Optional<LocalText> aim,
    Optional<LocalText> lead,
    Optional<LocalText> partners,
    List<String> principles,
    Optional<String> axis) {

  public ProjectText {
    principles = List.copyOf(principles);
  }

  /** All that is translated, by its field. */
  public Map<String, LocalText> texts() {
    Map<String, LocalText> texts = new TreeMap<>();
    texts.put("title", title);
    aim.ifPresent(text -> texts.put("aim", text));
    lead.ifPresent(text -> texts.put("lead", text));
    partners.ifPresent(text -> texts.put("partners", text));
    return texts;
  }
}
