package org.infitah.council.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deadline;
import org.infitah.council.entity.Deliberation;
import org.infitah.council.entity.ExactText;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.version.ExactVersion;

/**
 * A deliberation as everybody sees it.
 *
 * @param session the reference of the session
 * @param programme the reference of the programme it decides on
 * @param version of the programme it decides on, with the digest of the day it was called
 * @param exactText what it decides on, to the byte
 */
public record DeliberationView(
    String reference,
    int year,
    int number,
    String session,
    CivicDate heldOn,
    LocalText title,
    LocalText body,
    String decision,
    Optional<String> programme,
    Optional<ExactVersion> version,
    Optional<Exact> exactText,
    Step posting,
    Step transmission) {

  static DeliberationView of(Deliberation one, CouncilSession session, LocalDate today) {
    return new DeliberationView(
        one.reference(),
        one.year(),
        one.number(),
        session.reference(),
        session.heldOn(),
        one.title(),
        one.body(),
        one.decision(),
        one.programme(),
        one.exactVersion(),
        one.exactText().map(Exact::of),
        Step.of(session.posting(), one.postedOn(), one.postedProof(), today),
        Step.of(session.transmission(), one.transmittedOn(), one.transmission(), today));
  }

  /**
   * A text of which every byte counts.
   *
   * @param sha256 of the text that was decided on
   * @param matches whether the text kept here still is that one
   */
  public record Exact(String text, String sha256, boolean matches) {

    static Exact of(ExactText text) {
      return new Exact(text.text(), text.digest(), text.matches());
    }
  }

  /**
   * Something to be done with it after the session.
   *
   * @param state {@code open} while the session is not closed, then {@code waiting} or {@code
   *     overdue}; once done {@code in-time} or {@code late}
   * @param by the last day
   * @param proof how one knows
   */
  public record Step(
      String state,
      Optional<CivicDate> by,
      Optional<String> article,
      Optional<CivicDate> doneOn,
      Optional<String> proof) {

    static Step of(
        Optional<Deadline> deadline,
        Optional<CivicDate> done,
        Optional<String> proof,
        LocalDate today) {
      boolean over =
          deadline
              .filter(one -> done.map(CivicDate::firstDay).orElse(today).isAfter(one.by()))
              .isPresent();
      String state =
          done.isPresent()
              ? over ? "late" : "in-time"
              : over ? "overdue" : deadline.isPresent() ? "waiting" : "open";
      return new Step(
          state,
          deadline.map(one -> CivicDate.of(one.by())),
          deadline.map(Deadline::article),
          done,
          proof);
    }

    public boolean bad() {
      return state.equals("late") || state.equals("overdue");
    }
  }
}
