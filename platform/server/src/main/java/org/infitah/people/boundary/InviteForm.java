package org.infitah.people.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.page.Language;
import org.infitah.people.Invitation;

/** A role to be given, as it was typed; nothing of it is lost when it is not in order. */
public record InviteForm(
    String email,
    String name,
    String language,
    String role,
    String reason,
    String starts,
    String ends,
    String instead) {

  private static final int LONGEST = 500;

  static InviteForm of(MultivaluedMap<String, String> fields) {
    return new InviteForm(
        field(fields, "email"),
        field(fields, "name"),
        field(fields, "language"),
        field(fields, "role"),
        field(fields, "reason"),
        field(fields, "starts"),
        field(fields, "ends"),
        field(fields, "instead"));
  }

  private static String field(MultivaluedMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
  }

  /** What is not in order, by field: what to say about it. */
  Map<String, String> errors(LocalDate today, UnaryOperator<String> words) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!Mail.isAddress(email)) {
      errors.put("email", words.apply("people.wrong.email"));
    }
    if (name.isEmpty() || name.length() > LONGEST || controls(name)) {
      errors.put("name", words.apply("people.wrong.name"));
    }
    if (chosen().isEmpty()) {
      errors.put("role", words.apply("people.wrong.role"));
    }
    if (reason.length() < 3 || reason.length() > LONGEST || controls(reason)) {
      errors.put("reason", words.apply("people.wrong.reason"));
    }
    Optional<LocalDate> first = day(starts);
    if (first.isEmpty() || first.get().isBefore(today)) {
      errors.put("starts", words.apply("people.wrong.starts"));
    }
    if (!ends.isEmpty()
        && day(ends)
            .filter(last -> !last.isBefore(first.orElse(today)) && !last.isBefore(today))
            .isEmpty()) {
      errors.put("ends", words.apply("people.wrong.ends"));
    }
    return errors;
  }

  private static boolean controls(String text) {
    return text.codePoints().anyMatch(Character::isISOControl);
  }

  /**
   * The invitation, once nothing is wrong with it. Its mail leads to signing in, and then to what
   * one is here.
   *
   * @param origin of the tenant's host
   */
  Invitation invitation(String origin) {
    Language to = Language.find(language).orElse(Language.AR);
    return new Invitation(
        new Invitation.Addressee(email, name, to),
        chosen().orElseThrow(),
        reason,
        day(starts).orElseThrow(),
        day(ends),
        origin + "/sign-in?lang=" + to.code() + "&return=/" + to.code() + "/account");
  }

  /** A mandate that ends in exchange. */
  Optional<UUID> replaced() {
    try {
      return instead.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(instead));
    } catch (IllegalArgumentException e) {
      return Optional.of(new UUID(0, 0));
    }
  }

  private Optional<Role> chosen() {
    return Role.find(role).filter(known -> known.reach() == Role.Reach.TENANT);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() < 10_000 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
