package org.infitah.consultation.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import org.infitah.consultation.entity.Writer;
import org.infitah.foundation.page.Language;

/** A contribution as people without an account write it. */
record GuestForm(IdeaForm idea) {

  static GuestForm of(MultivaluedMap<String, String> typed, Language language, Instant now) {
    return new GuestForm(IdeaForm.of(typed, language.code(), now));
  }

  /** Who wrote it, and where letters go. */
  Writer writer(Language language) {
    return new Writer(idea.field("address"), language.code(), idea.tell(), idea.key());
  }

  /** What the browser did for it; empty where it did nothing. */
  String work() {
    return idea.field("work");
  }

  /** Whether no person wrote it: people do not see this field. */
  boolean isOfMachine() {
    return !idea.field("website").isEmpty();
  }
}
