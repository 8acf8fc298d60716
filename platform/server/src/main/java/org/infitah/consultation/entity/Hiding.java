package org.infitah.consultation.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That something said in a consultation was hidden.
 *
 * @param about the reference of the contribution or the comment
 * @param path below the language, of the page it stood on
 * @param language it is written in
 * @param author Keycloak's name for the account, if it was said from one
 * @param reason for which it was hidden
 */
public record Hiding(
    String about,
    UUID consultation,
    String path,
    String language,
    Optional<String> author,
    String reason,
    String by,
    Instant at) {

  /** Of a contribution, while it is hidden. */
  public static Optional<Hiding> of(Contribution it) {
    return it.hidden()
        ? Optional.of(
            new Hiding(
                it.reference(),
                it.consultationId(),
                "/contributions/" + it.reference(),
                it.language(),
                it.author(),
                it.hiddenFor().orElseThrow(),
                it.hiddenBy().orElseThrow(),
                it.hiddenAt().orElseThrow()))
        : Optional.empty();
  }

  /** Of a comment, while it is hidden. */
  public static Optional<Hiding> of(ContributionComment it, Contribution about) {
    return it.shown()
        ? Optional.empty()
        : Optional.of(
            new Hiding(
                it.reference(),
                about.consultationId(),
                "/contributions/" + about.reference() + "/comments",
                it.language(),
                Optional.of(it.author()),
                it.hiddenFor().orElseThrow(),
                it.hiddenBy().orElseThrow(),
                it.hiddenAt().orElseThrow()));
  }
}
