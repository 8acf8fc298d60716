package org.infitah.version.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.version.Decision;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeVersion;

/**
 * A version as everybody sees it.
 *
 * @param stage {@code draft} or {@code validated}
 * @param sha256 of its bytes when it was frozen
 * @param size how many bytes there are
 * @param matches whether the bytes kept here still are those that were frozen and decided on
 * @param decisions of the council on it
 * @param text what stands in it, where it was asked for and can still be read
 */
public record VersionView(
    int number,
    String stage,
    CivicDate frozenOn,
    Optional<LocalText> note,
    String sha256,
    int size,
    boolean matches,
    List<DecisionView> decisions,
    Optional<ProgrammeText> text) {

  public VersionView {
    decisions = List.copyOf(decisions);
  }

  /**
   * What the council decided on it.
   *
   * @param matches whether it decided on the bytes that are kept here
   */
  public record DecisionView(
      String deliberation, String outcome, CivicDate heldOn, boolean matches) {}

  static VersionView of(
      ProgrammeVersion version, List<Decision> decisions, Optional<ProgrammeText> text) {
    FrozenText frozen = version.text();
    String found = frozen.found();
    List<DecisionView> own =
        decisions.stream()
            .filter(one -> one.version().number() == version.number())
            .map(
                one ->
                    new DecisionView(
                        one.deliberation(),
                        one.outcome(),
                        one.heldOn(),
                        one.version().sha256().equals(found)))
            .toList();
    return new VersionView(
        version.number(),
        version.stage(),
        CivicDate.of(LocalDate.ofInstant(version.frozenAt(), Morocco.ZONE)),
        version.note(),
        frozen.sha256(),
        frozen.bytes().length,
        found.equals(frozen.sha256()) && own.stream().allMatch(DecisionView::matches),
        own,
        text);
  }

  /** The decision its bytes no longer fit, where there is one. */
  public Optional<DecisionView> broken() {
    return decisions.stream().filter(one -> !one.matches()).findFirst();
  }
}
