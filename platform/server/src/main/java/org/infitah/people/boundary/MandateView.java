package org.infitah.people.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.people.control.ManagePeople;
import org.infitah.people.entity.Account;
import org.infitah.people.entity.Mandate;

/**
 * A mandate as machines read it.
 *
 * @param state active, coming or ended
 */
public record MandateView(
    UUID id,
    Optional<String> name,
    Optional<String> email,
    String role,
    String reason,
    String state,
    String startsOn,
    Optional<String> endsOn) {

  static MandateView of(ManagePeople.Held held, Instant now) {
    Mandate mandate = held.mandate();
    return new MandateView(
        mandate.id(),
        held.account().map(Account::name),
        held.account().map(Account::email),
        mandate.role(),
        mandate.reason(),
        mandate.state(now).code(),
        mandate.firstDay().toString(),
        mandate.lastDay().map(Object::toString));
  }
}
