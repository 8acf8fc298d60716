package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.persistence.Uuid7;

/** Adds the convocations of a call: one for each member in office who has none. */
@Dependent
class AddConvocations {

  private final ConvocationRepository convocations;
  private final CouncilRepository council;

  @Inject
  AddConvocations(ConvocationRepository convocations, CouncilRepository council) {
    this.convocations = convocations;
    this.council = council;
  }

  /** Answers those that were added. */
  List<Convocation> add(CouncilSession session, int call, LocalDate on, Instant now) {
    Set<UUID> convened =
        convocations.ofCall(session.id(), call).stream()
            .map(Convocation::memberId)
            .collect(Collectors.toSet());
    List<Convocation> added = new ArrayList<>();
    for (CouncilMember member : council.inOffice(on)) {
      if (!convened.contains(member.id())) {
        Convocation one = new Convocation(Uuid7.at(now), session.id(), member.id(), call, on);
        convocations.add(one);
        added.add(one);
      }
    }
    return added;
  }
}
