package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.programme.OtherReading;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.Programmes;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.programme.StepSummary;
import org.infitah.programme.UnderWay;
import org.infitah.programme.WholeAxis;
import org.infitah.programme.WholeProgramme;
import org.infitah.programme.entity.Axis;
import org.infitah.programme.entity.AxisText;
import org.infitah.programme.entity.Programme;
import org.infitah.programme.entity.ProgrammeComponent;
import org.infitah.programme.entity.Source;
import org.infitah.programme.entity.Step;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Answers the questions other rooms ask about programmes and sources. */
@Dependent
public class ProgrammeDirectory implements Programmes, Sources {

  private final ProgrammeRepository programmes;

  @Inject
  ProgrammeDirectory(ProgrammeRepository programmes) {
    this.programmes = programmes;
  }

  @Override
  public Optional<ProgrammeSummary> current() {
    return programmes.findCurrent().map(ProgrammeDirectory::summary);
  }

  @Override
  public Optional<UnderWay> underWay() {
    List<Object[]> way = programmes.listWayOfCurrent();
    return way.isEmpty()
        ? programmes.findCurrent().map(p -> new UnderWay(p.id(), summary(p), List.of()))
        : Optional.of(underWay(way));
  }

  @SuppressWarnings("unchecked")
  private static UnderWay underWay(List<Object[]> way) {
    Object[] p = way.get(0);
    return new UnderWay(
        (UUID) p[0],
        new ProgrammeSummary(
            (String) p[1],
            (LocalText) p[2],
            Optional.ofNullable((Integer) p[3]),
            Optional.ofNullable((Integer) p[4]),
            (String) p[5],
            (List<String>) p[6]),
        way.stream().map(row -> summary((Step) row[7])).toList());
  }

  @Override
  public Optional<UUID> currentId() {
    return programmes.findCurrent().map(Programme::id);
  }

  @Override
  public Optional<UUID> atWork() {
    return programmes.findCurrent().filter(Programme::isAtWork).map(Programme::id);
  }

  @Override
  public List<StepSummary> steps() {
    return programmes.listStepsOfCurrent().stream().map(ProgrammeDirectory::summary).toList();
  }

  @Override
  public List<AxisSummary> axes() {
    return programmes.listAxesOfCurrent().stream()
        .map(a -> new AxisSummary(a.number(), a.code(), a.title()))
        .toList();
  }

  @Override
  public Optional<WholeProgramme> hold() {
    return programmes
        .findCurrent()
        .map(current -> programmes.hold(current.id()))
        .map(
            held ->
                new WholeProgramme(
                    held.id(),
                    summary(held),
                    held.purpose(),
                    held.objectives(),
                    held.participants(),
                    programmes.listAxes(held.id()).stream().map(ProgrammeDirectory::whole).toList(),
                    programmes.listComponents(held.id()).stream()
                        .map(ProgrammeComponent::title)
                        .toList()));
  }

  @Override
  public void tellProjects(int count) {
    programmes.findCurrent().ifPresent(current -> programmes.publishProjects(current, count));
  }

  @Override
  public Map<UUID, SourceNote> all() {
    return programmes.listSources().stream()
        .collect(Collectors.toMap(Source::id, ProgrammeDirectory::note));
  }

  @Override
  public List<OtherReading> otherReadings(UUID object) {
    return programmes.listVariants(object).stream()
        .map(
            v ->
                new OtherReading(
                    v.field(), v.value().text(), v.value().date(), v.note(), v.sourceId()))
        .toList();
  }

  /** An axis with all it says. */
  public static WholeAxis whole(Axis axis) {
    AxisText text = axis.text();
    return new WholeAxis(
        axis.number(),
        axis.code(),
        text.title(),
        text.problem(),
        text.evidence(),
        text.principles(),
        text.priority(),
        text.workshop());
  }

  /** A programme in short. */
  public static ProgrammeSummary summary(Programme p) {
    return new ProgrammeSummary(
        p.reference(), p.title(), p.fromYear(), p.toYear(), p.status(), p.principles());
  }

  /** A step as others see it. */
  public static StepSummary summary(Step s) {
    return new StepSummary(
        s.number(),
        s.kind(),
        s.startsOn(),
        s.endsOn(),
        s.planned(),
        s.remote(),
        s.place(),
        s.title(),
        s.note(),
        s.reference());
  }

  private static SourceNote note(Source s) {
    return new SourceNote(s.code(), s.title(), s.publishedOn(), s.url());
  }
}
