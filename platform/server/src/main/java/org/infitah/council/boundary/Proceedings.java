package org.infitah.council.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Sitting;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.version.ExactVersion;

/** What happened in a session: who was convened and came, the agenda, how it was voted. */
public record Proceedings(List<Summons> convocations, List<Opening> sittings, List<Point> points) {

  public Proceedings {
    convocations = List.copyOf(convocations);
    sittings = List.copyOf(sittings);
    points = List.copyOf(points);
  }

  /** How many were present at the sitting that opened it. */
  public Optional<Opening> opened() {
    return sittings.stream().filter(Opening::opened).findFirst();
  }

  /**
   * The convocations of a call.
   *
   * @param members how many were convened
   * @param proved of how many it is proved that they were told
   */
  public record Summons(int call, CivicDate heldOn, int members, int proved) {}

  /**
   * An attempt to open it.
   *
   * @param call the first, the second or the third
   * @param needed how many had to be present
   */
  public record Opening(
      int call,
      CivicDate heldOn,
      int inOffice,
      int present,
      int needed,
      boolean opened,
      String article) {

    static Opening of(Sitting sitting) {
      return new Opening(
          sitting.call(),
          sitting.heldOn(),
          sitting.inOffice(),
          sitting.present(),
          sitting.needed(),
          sitting.opened(),
          sitting.article());
    }

    /** Whether any number would have done. */
    public boolean anyNumber() {
      return needed <= 1 && inOffice > 1;
    }
  }

  /**
   * A point of the agenda.
   *
   * @param version of the programme, to the byte
   * @param casting whether the side of the president decided
   * @param deliberation the reference of what was put into writing
   */
  public record Point(
      int number,
      LocalText title,
      Optional<String> programme,
      Optional<ExactVersion> version,
      Optional<String> method,
      Optional<Integer> votesFor,
      Optional<Integer> votesAgainst,
      Optional<Integer> abstentions,
      Optional<Integer> recusals,
      boolean casting,
      Optional<String> outcome,
      Optional<String> article,
      List<Voice> ballots,
      List<PaperView> papers,
      Optional<String> deliberation) {

    public Point {
      ballots = List.copyOf(ballots);
      papers = List.copyOf(papers);
    }

    static Point of(
        AgendaPoint point,
        List<Voice> ballots,
        List<PaperView> papers,
        Optional<String> deliberation) {
      return new Point(
          point.nth(),
          point.title(),
          point.programme(),
          point.exactVersion(),
          point.method(),
          point.votesFor(),
          point.votesAgainst(),
          point.abstentions(),
          point.recusals(),
          point.casting(),
          point.outcome(),
          point.article(),
          ballots,
          papers,
          deliberation);
    }

    /** What explains the result, as the end of a message's key. */
    public String reason() {
      if (casting) {
        return "casting";
      }
      return method.filter("unanimity"::equals).isPresent() ? "unanimity" : "majority";
    }
  }

  /** What a member said when called by name. */
  public record Voice(String member, LocalText name, String choice) {}
}
