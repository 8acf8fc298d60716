package org.infitah.consultation.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.ContributionLinks.Tie;
import org.infitah.consultation.entity.ContributionLink.Kind;

/**
 * What ties a contribution to others.
 *
 * @param mergedInto the one it is answered with
 * @param merged those that are answered with it
 * @param splitFrom the one it was a passage of
 * @param split the passages of it that became contributions
 */
public record TiesView(
    Optional<LinkView> mergedInto,
    List<LinkView> merged,
    Optional<LinkView> splitFrom,
    List<LinkView> split) {

  public TiesView {
    merged = List.copyOf(merged);
    split = List.copyOf(split);
  }

  static TiesView of(UUID contribution, List<Tie> ties) {
    return new TiesView(
        up(contribution, ties, Kind.MERGED),
        down(contribution, ties, Kind.MERGED),
        up(contribution, ties, Kind.SPLIT),
        down(contribution, ties, Kind.SPLIT));
  }

  private static Optional<LinkView> up(UUID contribution, List<Tie> ties, Kind kind) {
    return ties.stream()
        .filter(tie -> tie.link().is(kind) && tie.link().contributionId().equals(contribution))
        .map(tie -> LinkView.of(tie, tie.to()))
        .findFirst();
  }

  private static List<LinkView> down(UUID contribution, List<Tie> ties, Kind kind) {
    return ties.stream()
        .filter(tie -> tie.link().is(kind) && tie.link().otherId().equals(contribution))
        .map(tie -> LinkView.of(tie, tie.from()))
        .toList();
  }
}
