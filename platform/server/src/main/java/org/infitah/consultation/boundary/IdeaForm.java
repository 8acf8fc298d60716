package org.infitah.consultation.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.infitah.consultation.entity.Idea;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.persistence.Uuid7;

/** A contribution as people write it. */
public record IdeaForm(Typed typed) {

  static IdeaForm empty(String language, Instant now) {
    return new IdeaForm(
        new Typed(
            Map.of("language", language, "key", Uuid7.at(now).toString(), "channel", "paper"),
            language));
  }

  static IdeaForm of(MultivaluedMap<String, String> form, String language, Instant now) {
    Typed typed = Typed.of(form, language);
    if (typed.key().isPresent()) {
      return new IdeaForm(typed);
    }
    Map<String, String> fields = new LinkedHashMap<>(typed.fields());
    fields.put("key", Uuid7.at(now).toString());
    return new IdeaForm(new Typed(fields, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** Whether its author wants to be written to. */
  public boolean tell() {
    return field("tell").equals("yes");
  }

  UUID key() {
    return typed.key().orElseThrow();
  }

  Idea idea() {
    return new Idea(
        field("title"),
        field("body"),
        field("language"),
        typed.said("axis"),
        typed.said("signature"));
  }
}
