package org.infitah.archive.control;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.archive.entity.TenantArchive;

/**
 * What is known of an archive.
 *
 * @param state {@code asked}, {@code made}, {@code failed} or {@code gone}
 * @param askedBy a subject of Keycloak's
 * @param endsAt until when it can be fetched
 * @param bytes how large it is
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param signedWith the public key whoever imports it elsewhere must trust
 */
public record Known(
    UUID id,
    String state,
    String askedBy,
    Instant askedAt,
    Optional<Instant> madeAt,
    Optional<Instant> endsAt,
    Optional<Long> bytes,
    Optional<String> digest,
    Optional<String> signedWith) {

  static Known of(TenantArchive archive, Instant now) {
    String state = archive.state();
    return new Known(
        archive.id(),
        state.equals("made") && !archive.isKept(now) ? "gone" : state,
        archive.askedBy(),
        archive.askedAt(),
        archive.madeAt(),
        archive.endsAt(),
        archive.bytes(),
        archive.digest(),
        archive.signedWith());
  }
}
