package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infitah.plugins.digitalizationprojects.control.Procedures;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Plan;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.LocalText;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;
import org.infitah.spi.page.PluginPage;
import org.infitah.spi.programme.AxisSummary;
import org.infitah.spi.programme.ProjectSummary;

/**
 * The inventory and the way ahead, for residents, and where both are kept. One class answers for
 * all of it: a locator within a plugin would hide routes from whoever lists them.
 */
@Produces(MediaType.TEXT_HTML)
public class DigitalPages extends ManageServices {

  static final String ROOM = "org/infitah/plugins/digitalizationprojects/boundary/";

  /** The network's name of the principle, and of the axis that serves it. */
  private static final String DIGITALISATION = "digitalisation";

  private static final int MOST_MEASURES = 48;
  private static final int MOST_PROJECTS = 100;

  private final PluginContext context;
  private final ServiceRepository services;
  private final ProjectRepository projects;

  public DigitalPages(PluginContext context, TenantView tenant) {
    super(context, new ServiceRepository(context.entities()));
    this.context = context;
    this.services = new ServiceRepository(context.entities());
    this.projects = new ProjectRepository(context.entities());
  }

  @GET
  public PluginPage list(@Valid @BeanParam SliceQuery query) {
    return PluginPage.of(
        ROOM + "services.jte",
        "digitalizationprojects.name",
        new ListView(
            Slice.of(
                services.listShown(query.after(), query.limit() + 1),
                query,
                PublicService::reference,
                ServiceView::of),
            new Levels(services.countByLevel()),
            context.may(Rights.INVENTORY)));
  }

  @GET
  @Path("services/{reference}")
  public PluginPage show(@PathParam("reference") String reference) {
    PublicService service =
        services
            .find(reference)
            .filter(found -> found.shown() || context.may(Rights.INVENTORY))
            .orElseThrow(NotFoundException::new);
    Procedures law = Procedures.today(context);
    return PluginPage.of(
        ROOM + "service.jte",
        service.name(),
        new ShowView(
            ServiceView.of(service),
            projects.measures(service.id(), MOST_MEASURES).stream()
                .map(measure -> MeasureView.of(service.reference(), measure))
                .toList(),
            law,
            law.longest(service.draft().scope()),
            context.may(Rights.INVENTORY)));
  }

  @GET
  @Path("portfolio/{reference}")
  public PluginPage project(@PathParam("reference") String reference) {
    DigitalProject project =
        projects
            .find(reference)
            .filter(found -> found.shown() || context.may(Rights.PORTFOLIO))
            .orElseThrow(NotFoundException::new);
    Plan plan = project.plan();
    return PluginPage.of(
        ROOM + "project.jte",
        plan.title(),
        new ProjectShown(
            ProjectView.of(project),
            plan.service()
                .flatMap(services::find)
                .filter(PublicService::shown)
                .map(ServiceView::of),
            plan.promise().flatMap(this::promised),
            context.may(Rights.PORTFOLIO)));
  }

  private Optional<LocalText> promised(String code) {
    return Stream.concat(
            context.programme().projects().stream()
                .filter(project -> project.reference().equals(code))
                .map(ProjectSummary::title),
            context.programme().axes().stream()
                .filter(axis -> axis.code().equals(code))
                .map(AxisSummary::title))
        .findFirst();
  }

  @GET
  @Path("roadmap")
  public PluginPage roadmap() {
    Map<Boolean, List<ProjectView>> closed =
        projects.listShown("", MOST_PROJECTS).stream()
            .map(ProjectView::of)
            .collect(Collectors.partitioningBy(ProjectView::closed));
    return PluginPage.of(
        ROOM + "roadmap.jte",
        "digitalizationprojects.roadmap",
        new RoadmapView(
            new Levels(services.countByLevel()),
            closed.getOrDefault(true, List.of()),
            closed.getOrDefault(false, List.of()),
            context.programme().axes().stream()
                .filter(axis -> axis.code().equals(DIGITALISATION))
                .toList(),
            context.programme().projects().stream()
                .filter(project -> project.principles().contains(DIGITALISATION))
                .toList()));
  }

  /**
   * How many services stand at each level of maturity.
   *
   * @param each from level 0 on
   */
  public record Levels(List<Long> each) {

    public Levels {
      each = List.copyOf(each);
    }

    /** How many there are. */
    public long all() {
      return between(0, each.size() - 1);
    }

    /** How many stand from one level to another. */
    public long between(int from, int to) {
      return IntStream.rangeClosed(from, to).mapToLong(each::get).sum();
    }
  }

  /**
   * A part of the inventory.
   *
   * @param keeper whether who looks may change it
   */
  public record ListView(Slice<ServiceView> slice, Levels levels, boolean keeper) {}

  /**
   * One of its services.
   *
   * @param longest how many days an answer may take, where the law says so
   */
  public record ShowView(
      ServiceView service,
      List<MeasureView> measures,
      Procedures law,
      Optional<Integer> longest,
      boolean keeper) {

    public ShowView {
      measures = List.copyOf(measures);
    }
  }

  /**
   * A project.
   *
   * @param service the one it makes digital, where residents see it
   * @param promise what of the programme it keeps
   */
  public record ProjectShown(
      ProjectView project,
      Optional<ServiceView> service,
      Optional<LocalText> promise,
      boolean keeper) {}

  /**
   * What is digital today and what comes.
   *
   * @param done the projects that are closed
   * @param portfolio what the collectivity is doing about it
   * @param axes of the programme that are about digitalisation
   * @param projects of the programme that serve it
   */
  public record RoadmapView(
      Levels levels,
      List<ProjectView> done,
      List<ProjectView> portfolio,
      List<AxisSummary> axes,
      List<ProjectSummary> projects) {

    public RoadmapView {
      done = List.copyOf(done);
      portfolio = List.copyOf(portfolio);
      axes = List.copyOf(axes);
      projects = List.copyOf(projects);
    }
  }
}
