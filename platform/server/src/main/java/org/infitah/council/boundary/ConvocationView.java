package org.infitah.council.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.council.control.CheckNotice.Notice;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * A member's convocation, for those who keep the record.
 *
 * @param state {@code received} where the member said so, {@code hand} or {@code post} where
 *     somebody else did, {@code sent} and {@code waiting} while nobody has
 * @param on when that was
 * @param proof how one knows
 * @param notice {@code kept}, {@code missed} or {@code unproved}; nothing while that is open
 * @param reachable whether the member gave an address
 */
public record ConvocationView(
    String member,
    LocalText name,
    int call,
    CivicDate heldOn,
    String state,
    Optional<CivicDate> on,
    Optional<CivicDate> sentOn,
    Optional<String> proof,
    Optional<String> notice,
    boolean reachable) {

  static ConvocationView of(Convocation one, CouncilMember member, Optional<Notice> notice) {
    return new ConvocationView(
        member.reference(),
        member.name(),
        one.call(),
        one.heldOn(),
        state(one),
        day(one),
        one.sentOn(),
        one.deliveryProof(),
        notice.flatMap(rule -> rule.standing(one)),
        member.email().isPresent());
  }

  private static String state(Convocation one) {
    return one.receivedOn().isPresent()
        ? "received"
        : one.delivery().orElse(one.sentOn().isPresent() ? "sent" : "waiting");
  }

  private static Optional<CivicDate> day(Convocation one) {
    Optional<LocalDate> proved = one.receivedOn().or(one::deliveredOn);
    return proved.map(CivicDate::of).or(one::sentOn);
  }

  /** Whether one knows that the member was told. */
  public boolean proved() {
    return !state.equals("sent") && !state.equals("waiting");
  }
}
