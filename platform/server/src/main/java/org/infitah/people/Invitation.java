package org.infitah.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.Language;

/**
 * A role offered to somebody, whether the address is known or not.
 *
 * @param to whom
 * @param role held in a tenant
 * @param reason why, as the decision says it
 * @param starts the first day
 * @param ends the last day; the role ends at the midnight after it
 * @param link where the mail leads
 */
public record Invitation(
    Addressee to,
    Role role,
    String reason,
    LocalDate starts,
    Optional<LocalDate> ends,
    String link) {

  public Invitation {
    if (role.reach() != Role.Reach.TENANT) {
      throw new IllegalArgumentException("no role of a collectivity: " + role.code());
    }
  }

  /** Somebody with an address. */
  public record Addressee(String email, String name, Language language) {

    public Addressee {
      email = email.strip().toLowerCase(Locale.ROOT);
      name = name.strip();
    }

    /** Never who it is: it would be in a log next. */
    @Override
    public String toString() {
      return "Addressee";
    }
  }
}
