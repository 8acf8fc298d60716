package org.infitah.membership.entity;

import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * What a collectivity asks for.
 *
 * @param key of the form it was written in
 * @param deliberation the reference of the council's deliberation
 */
public record Request(
    UUID key,
    String level,
    String code,
    LocalText names,
    String deliberation,
    CivicDate deliberatedOn,
    Contact contact) {

  /** The focal point, and the language to write to them in. */
  public record Contact(String name, String office, String email, String language) {

    /** Never the person: it would be in a log next. */
    @Override
    public String toString() {
      return "Contact";
    }
  }
}
