package org.infitah.people.boundary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role to be given, as a machine asks for it. */
public record MandateForm(
    @Nullable String email,
    @Nullable String name,
    @Nullable String language,
    @Nullable String role,
    @Nullable String reason,
    @Nullable String starts,
    @Nullable String ends) {

  InviteForm typed() {
    return new InviteForm(
        text(email),
        text(name),
        text(language).matches("ar|fr|zgh") ? text(language) : "ar",
        text(role),
        text(reason),
        text(starts),
        text(ends),
        "");
  }

  private static String text(@Nullable String given) {
    return Optional.ofNullable(given).orElse("").strip();
  }
}
