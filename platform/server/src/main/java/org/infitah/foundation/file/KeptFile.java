package org.infitah.foundation.file;

import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a file besides its bytes.
 *
 * @param size in bytes
 * @param pixels a picture's width and height
 * @param state {@code clean}, {@code quarantined} until it was scanned, {@code infected} or {@code
 *     erased}
 */
public record KeptFile(
    UUID id, MediaType type, String name, long size, Optional<Incoming.Size> pixels, String state) {

  /** Where it is served, on its tenant's host. */
  public String path() {
    return "/files/" + id;
  }

  /** Where a picture's smaller copy is served. */
  public String smallPath() {
    return path() + "?size=small";
  }

  public boolean clean() {
    return state.equals("clean");
  }

  public boolean infected() {
    return state.equals("infected");
  }
}
