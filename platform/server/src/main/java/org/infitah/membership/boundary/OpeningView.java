package org.infitah.membership.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.membership.entity.Opening;
import org.infitah.membership.entity.OpeningStep;
import org.infitah.spi.LocalText;

/**
 * A portal being opened.
 *
 * @param state {@code asked}, {@code running}, {@code done} or {@code failed}
 * @param trouble why it is not done yet, as a code
 * @param steps all there are, in their order
 */
public record OpeningView(
    String alias,
    String level,
    String code,
    LocalText names,
    String state,
    Optional<String> trouble,
    Instant askedAt,
    Optional<Instant> endedAt,
    boolean invites,
    List<StepView> steps) {

  private static final List<String> MAKING =
      List.of("number", "organization", "groups", "address", "rows");
  private static final List<String> INVITING = List.of("account", "mandate", "invited");

  public OpeningView {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param takenAt empty while it is ahead
   */
  public record StepView(String code, Optional<Instant> takenAt) {}

  static OpeningView of(Opening opening, List<OpeningStep> taken) {
    Map<String, Instant> when = new LinkedHashMap<>();
    taken.forEach(step -> when.putIfAbsent(step.code(), step.takenAt()));
    List<String> codes = new ArrayList<>(MAKING);
    if (opening.email().isPresent()) {
      codes.addAll(INVITING);
    }
    return new OpeningView(
        opening.alias(),
        opening.level(),
        opening.code(),
        opening.names(),
        opening.state(),
        opening.trouble(),
        opening.askedAt(),
        opening.endedAt(),
        opening.email().isPresent(),
        codes.stream().map(c -> new StepView(c, Optional.ofNullable(when.get(c)))).toList());
  }

  /** Whether the operator is still at it. */
  public boolean underWay() {
    return state.equals("asked") || state.equals("running");
  }
}
