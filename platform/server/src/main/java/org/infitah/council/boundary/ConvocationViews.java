package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.control.CheckNotice;
import org.infitah.council.control.CheckNotice.Notice;
import org.infitah.council.control.ConvocationRepository;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;

/** Makes the views of convocations: each of them for the desk, how many for everybody. */
@Dependent
public class ConvocationViews {

  private final ConvocationRepository convocations;
  private final CouncilRepository council;
  private final CheckNotice notices;

  @Inject
  ConvocationViews(
      ConvocationRepository convocations, CouncilRepository council, CheckNotice notices) {
    this.convocations = convocations;
    this.council = council;
    this.notices = notices;
  }

  /** Each of them, the latest call first. */
  List<ConvocationView> of(CouncilSession session) {
    List<Convocation> all = convocations.ofSession(session.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Map<UUID, CouncilMember> members =
        council.members().stream()
            .collect(Collectors.toMap(CouncilMember::id, Function.identity()));
    Optional<Notice> notice = notices.of(session);
    return all.stream()
        .map(
            one ->
                ConvocationView.of(
                    one, Objects.requireNonNull(members.get(one.memberId())), notice))
        .sorted(
            Comparator.comparing(ConvocationView::call)
                .reversed()
                .thenComparing(ConvocationView::member))
        .toList();
  }

  /** How many of each call, and nobody by name. */
  List<Proceedings.Summons> counts(CouncilSession session) {
    Map<Integer, List<Convocation>> calls =
        convocations.ofSession(session.id()).stream()
            .collect(Collectors.groupingBy(Convocation::call, TreeMap::new, Collectors.toList()));
    return calls.entrySet().stream()
        .map(
            call ->
                new Proceedings.Summons(
                    call.getKey(),
                    call.getValue().get(0).heldOn(),
                    call.getValue().size(),
                    (int) call.getValue().stream().filter(Convocation::isProved).count()))
        .toList();
  }
}
