package org.infitah.council.boundary;

import java.util.List;
import java.util.Map;

/**
 * The page on which the record of a session is kept.
 *
 * @param wrong by the part of the page it is about, in the reader's language
 * @param open whether it has begun and is not over
 * @param convocations each of them, the latest call first
 * @param members who may come, or who came once it has begun
 * @param against what the law says against what was tried
 * @param token the forms'
 */
public record SessionDeskView(
    CouncilSessionView session,
    boolean open,
    List<ConvocationView> convocations,
    List<MemberView> members,
    List<DeliberationView> deliberations,
    CouncilForm form,
    Map<String, String> wrong,
    List<CouncilSessionView.Caution> against,
    String token) {

  public SessionDeskView {
    convocations = List.copyOf(convocations);
    members = List.copyOf(members);
    deliberations = List.copyOf(deliberations);
    against = List.copyOf(against);
  }

  /** The call for which members are, or are to be, convened. */
  public int call() {
    return session.proceedings().map(one -> one.sittings().size()).orElse(0) + 1;
  }

  /** Whether its day is to be said: it follows one without a quorum and nobody has it yet. */
  public boolean asksDay() {
    return call() > 1 && convocations.stream().noneMatch(one -> one.call() == call());
  }

  /** Those of whom one does not know yet that they were told of the latest call. */
  public List<ConvocationView> outstanding() {
    int latest = convocations.stream().mapToInt(ConvocationView::call).max().orElse(0);
    return convocations.stream().filter(one -> one.call() == latest && !one.proved()).toList();
  }
}
