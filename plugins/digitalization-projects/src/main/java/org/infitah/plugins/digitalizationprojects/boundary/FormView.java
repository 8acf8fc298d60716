package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.page.PageFace;

/**
 * A page on which something is written.
 *
 * @param room what it is: {@code solution}, {@code help} or {@code training}
 * @param wrong by field, why
 * @param reference of what is there already; absent for what is only begun
 * @param texts the fields that are written in several languages
 * @param choices by field, the codes it can take
 */
public record FormView(
    String room,
    Fields form,
    Map<String, String> wrong,
    Optional<String> reference,
    int version,
    List<String> texts,
    Map<String, List<String>> choices) {

  public FormView {
    wrong = Map.copyOf(wrong);
    texts = List.copyOf(texts);
    choices = Map.copyOf(choices);
  }

  /** Each field that must be put right, by its id, and the words that say why. */
  public Map<String, String> said(PageFace page) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                texts.contains(field) ? field + "-" + form.language() : field,
                page.text("digitalizationprojects.error." + why)));
    return said;
  }

  /** What a field can be. */
  public List<String> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /** Whether a text is written on several lines. */
  public boolean isLong(String text) {
    return List.of("details", "features", "skills").contains(text);
  }
}
