package org.infitah.privacy.boundary;

import java.util.Optional;
import java.util.UUID;
import org.infitah.privacy.entity.PersonErasure;

/**
 * A request to be forgotten, as machines read it.
 *
 * @param name of who asks; nobody's once it is granted
 * @param state asked, erased or refused
 * @param dueOn the last day to decide
 */
public record PersonErasureView(
    UUID id, String name, String state, String askedOn, String dueOn, Optional<String> reason) {

  static PersonErasureView of(PersonErasure request) {
    return new PersonErasureView(
        request.id(),
        request.name(),
        request.state(),
        request.askedOn().toString(),
        request.dueOn().toString(),
        request.reason());
  }
}
