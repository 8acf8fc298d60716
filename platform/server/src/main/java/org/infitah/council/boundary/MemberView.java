package org.infitah.council.boundary;

import java.util.Optional;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/** Somebody who sits, or sat, in the council. */
public record MemberView(
    String reference,
    LocalText name,
    Optional<LocalText> group,
    CivicDate electedOn,
    Optional<CivicDate> leftOn,
    boolean president) {

  static MemberView of(CouncilMember member) {
    return new MemberView(
        member.reference(),
        member.name(),
        member.group(),
        member.electedOn(),
        member.leftOn(),
        member.president());
  }
}
