package org.infitah.membership.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.membership.entity.Move;
import org.infitah.membership.entity.Portal;
import org.infitah.spi.LocalText;

/**
 * A member's portal.
 *
 * @param state where it stands in its life
 * @param next where it may go from there
 * @param moves how it came there and what is asked for now, the latest first; only in the view of
 *     one portal
 * @param domains of its own that it answers under; only in the view of one portal
 * @param erasures the latest wish that it be erased; only in the view of one portal
 */
public record PortalView(
    String alias,
    String level,
    String code,
    LocalText names,
    String state,
    Instant since,
    List<String> next,
    List<MoveView> moves,
    List<String> domains,
    List<ErasureView> erasures) {

  public PortalView {
    next = List.copyOf(next);
    moves = List.copyOf(moves);
    domains = List.copyOf(domains);
    erasures = List.copyOf(erasures);
  }

  /**
   * A way from one state to another.
   *
   * @param progress {@code asked}, {@code running}, {@code done} or {@code failed}
   * @param trouble why it is not done, as a code
   */
  public record MoveView(
      String from,
      String to,
      String reason,
      String progress,
      Optional<String> trouble,
      Instant askedAt,
      Optional<Instant> endedAt) {

    static MoveView of(Move move) {
      return new MoveView(
          move.from().code(),
          move.to().code(),
          move.reason(),
          move.progress(),
          move.trouble(),
          move.askedAt(),
          move.endedAt());
    }
  }

  static PortalView of(Portal portal, List<Move> moves) {
    return new PortalView(
        portal.alias(),
        portal.level(),
        portal.code(),
        portal.names(),
        portal.state().code(),
        portal.since(),
        portal.next().stream().map(TenantState::code).toList(),
        moves.stream().map(MoveView::of).toList(),
        List.of(),
        List.of());
  }

  /** The same with its domains and what is wished about its end. */
  PortalView with(List<String> own, List<ErasureView> wishes) {
    return new PortalView(alias, level, code, names, state, since, next, moves, own, wishes);
  }

  /** Whether the operator is at it. */
  public boolean underWay() {
    return moves.stream()
        .anyMatch(move -> move.progress().equals("asked") || move.progress().equals("running"));
  }
}
