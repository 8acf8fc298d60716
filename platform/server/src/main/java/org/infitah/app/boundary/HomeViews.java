package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.content.Headline;
import org.infitah.content.News;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.foundation.plugin.ModuleSlots;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.network.LatestOfMembers;
import org.infitah.network.MemberView;
import org.infitah.network.Members;
import org.infitah.network.OpenConsultation;
import org.infitah.network.PublishedProgramme;
import org.infitah.profile.FigureView;
import org.infitah.profile.ProfileView;
import org.infitah.profile.Profiles;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.Programmes;
import org.infitah.programme.Stage;
import org.infitah.programme.StepSummary;
import org.infitah.programme.UnderWay;
import org.infitah.project.FirstProjects;
import org.infitah.project.Projects;

/** Gathers what the two homes show. */
@Dependent
public class HomeViews {

  private static final int MOST = 500;
  private static final int MOST_PROJECTS = 10;
  private static final int LATEST = 3;
  private static final int LATEST_PROGRAMMES = 6;
  private static final int MOST_OPEN = 12;

  private final Programmes programmes;
  private final Projects projects;
  private final Profiles profiles;
  private final Members members;
  private final News news;
  private final ModuleSlots slots;
  private final Clock clock;

  @Inject
  HomeViews(
      Programmes programmes,
      Projects projects,
      Profiles profiles,
      Members members,
      News news,
      ModuleSlots slots,
      Clock clock) {
    this.programmes = programmes;
    this.projects = projects;
    this.profiles = profiles;
    this.members = members;
    this.news = news;
    this.slots = slots;
    this.clock = clock;
  }

  MemberHome member() {
    Optional<UnderWay> underWay = programmes.underWay();
    List<StepSummary> steps = underWay.map(UnderWay::steps).orElse(List.of());
    Optional<ProgrammeSummary> programme = underWay.map(UnderWay::programme);
    LocalDate today = Morocco.today(clock);
    return new MemberHome(
        programme,
        programme.map(p -> Stage.of(p, steps, today)).orElse(List.of()),
        next(steps, today),
        latest(steps, today),
        underWay.map(own -> projects.first(own.id(), MOST_PROJECTS)).orElse(FirstProjects.NONE),
        profiles.figures(),
        news.latest(LATEST),
        slots.home());
  }

  NetworkHome network() {
    List<FigureView> figures = profiles.figures();
    List<MemberView> all = members.listMembers(MOST);
    LatestOfMembers latest = members.latest(LATEST_PROGRAMMES, MOST_OPEN);
    return new NetworkHome(
        profiles.profile(),
        figures.stream().filter(f -> f.kind().equals("ogp_local_members")).toList(),
        MembersOverTime.of(figures),
        all.size(),
        all.stream()
            .flatMap(member -> member.regionCode().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
        latest.consultations(),
        latest.programmes(),
        news.latest(LATEST));
  }

  /** The first step that has not ended, where a source dates one. */
  private static Optional<StepSummary> next(List<StepSummary> steps, LocalDate today) {
    return steps.stream()
        .filter(step -> step.startsOn().isPresent())
        .filter(
            step ->
                !step.endsOn()
                    .or(step::startsOn)
                    .map(CivicDate::lastDay)
                    .orElse(LocalDate.MIN)
                    .isBefore(today))
        .min(Comparator.comparing(step -> step.startsOn().orElseThrow()));
  }

  /** The last step that has taken place. */
  private static Optional<StepSummary> latest(List<StepSummary> steps, LocalDate today) {
    return steps.stream()
        .filter(step -> !step.planned())
        .filter(step -> step.startsOn().filter(on -> on.lastDay().isBefore(today)).isPresent())
        .max(Comparator.comparing(step -> step.startsOn().orElseThrow()));
  }

  /**
   * A collectivity's home.
   *
   * @param stages the programme's way, and where it stands on it
   * @param next the next date of it, while one is ahead
   * @param latest the last step that has taken place
   * @param parts what the modules in use add
   */
  public record MemberHome(
      Optional<ProgrammeSummary> programme,
      List<Stage> stages,
      Optional<StepSummary> next,
      Optional<StepSummary> latest,
      FirstProjects projects,
      List<FigureView> figures,
      List<Headline> news,
      ModuleParts parts) {

    /** The consultation citizens may take part in, if it is the step that comes next or goes on. */
    public Optional<StepSummary> openConsultation() {
      return next.filter(step -> "citizen_consultation".equals(step.kind()) && !step.planned());
    }
  }

  /**
   * The network's home.
   *
   * @param portals how many members have a portal here
   * @param portalsByRegion the same, by the region's code
   */
  public record NetworkHome(
      Optional<ProfileView> profile,
      List<FigureView> figures,
      List<MembersOverTime> membersOverTime,
      int portals,
      Map<String, Long> portalsByRegion,
      List<OpenConsultation> consultations,
      List<PublishedProgramme> programmes,
      List<Headline> news) {}
}
