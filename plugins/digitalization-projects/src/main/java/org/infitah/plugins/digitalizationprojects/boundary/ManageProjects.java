package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.KeepProject;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.ReviseService;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.control.ShowMembers;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Gate;
import org.infitah.plugins.digitalizationprojects.entity.Likeness;
import org.infitah.spi.LocalText;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.page.PluginPage;

/** Where the portfolio is kept: a part of the plugin's pages. */
@Produces(MediaType.TEXT_HTML)
public class ManageProjects extends ManageExchange {

  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;
  private static final int MOST = 100;

  private final PluginContext context;
  private final ProjectRepository projects;
  private final ServiceRepository services;
  private final KeepProject keeping;

  ManageProjects(PluginContext context, ServiceRepository services) {
    super(context);
    this.context = context;
    this.projects = new ProjectRepository(context.entities());
    this.services = services;
    this.keeping = new KeepProject(context, projects, services);
  }

  @GET
  @Path("manage/portfolio")
  public PluginPage listProjects(@Valid @BeanParam SliceQuery query, @Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    List<Elsewhere> elsewhere =
        new ShowMembers(context)
            .projects().stream().map(shown -> Elsewhere.of(shown, here)).toList();
    return PluginPage.of(
        DigitalPages.ROOM + "portfolio.jte",
        "digitalizationprojects.portfolio",
        new Portfolio(
            Slice.of(
                projects.listAll(query.after(), query.limit() + 1),
                query,
                DigitalProject::reference,
                ProjectView::of),
            elsewhere));
  }

  /**
   * A part of the portfolio, for those who keep it.
   *
   * @param elsewhere the projects other members show
   */
  public record Portfolio(Slice<ProjectView> slice, List<Elsewhere> elsewhere) {

    public Portfolio {
      elsewhere = List.copyOf(elsewhere);
    }

    /** What other members do that resembles a project. */
    public List<Elsewhere> alike(ProjectView project) {
      return elsewhere.stream()
          .filter(other -> Likeness.alike(project.title(), other.title()))
          .toList();
    }
  }

  @GET
  @Path("manage/portfolio/new")
  public PluginPage beginProject(@Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    return page(Optional.empty(), PlanForm.empty(language(here)), Map.of());
  }

  @POST
  @Path("manage/portfolio/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response beginProject(MultivaluedMap<String, String> typed, @Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    PlanForm form = PlanForm.of(typed, language(here));
    try {
      return form.missing().isEmpty()
          ? to(here, keeping.begin(form.plan()).reference())
          : refused(page(Optional.empty(), form, form.missing()), UNPROCESSABLE);
    } catch (Unkeepable e) {
      return refused(page(Optional.empty(), form, e.wrong()), UNPROCESSABLE);
    }
  }

  @GET
  @Path("manage/portfolio/{reference}")
  public PluginPage editProject(@PathParam("reference") String reference, @Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    DigitalProject project = find(reference);
    return page(Optional.of(project), PlanForm.of(project.plan(), language(here)), Map.of());
  }

  @POST
  @Path("manage/portfolio/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reviseProject(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    DigitalProject project = find(reference);
    PlanForm form = PlanForm.of(typed, language(here));
    if (!form.missing().isEmpty()) {
      return refused(page(Optional.of(project), form, form.missing()), UNPROCESSABLE);
    }
    return tried(project, form, here, () -> keeping.revise(project, form.version(), form.plan()));
  }

  @POST
  @Path("manage/portfolio/{reference}/gate")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response passGate(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.PORTFOLIO);
    DigitalProject project = find(reference);
    PlanForm asked = PlanForm.of(typed, language(here));
    Gate to = Coded.find(Gate.class, asked.field("to")).orElseThrow(NotFoundException::new);
    return tried(
        project,
        PlanForm.of(project.plan(), language(here)),
        here,
        () -> keeping.pass(project, asked.version(), to, asked.field("why")));
  }

  private Response tried(DigitalProject project, PlanForm form, UriInfo here, Runnable act) {
    try {
      act.run();
      return to(here, project.reference());
    } catch (ReviseService.Overtaken e) {
      return refused(page(Optional.of(project), form, Map.of("version", "overtaken")), CONFLICT);
    } catch (Unkeepable e) {
      return refused(page(Optional.of(project), form, e.wrong()), UNPROCESSABLE);
    }
  }

  private DigitalProject find(String reference) {
    return projects.find(reference).orElseThrow(NotFoundException::new);
  }

  private PluginPage page(
      Optional<DigitalProject> project, PlanForm form, Map<String, String> wrong) {
    Map<String, LocalText> choices = new LinkedHashMap<>();
    services.listAll("", MOST).forEach(s -> choices.put(s.reference(), s.name()));
    Map<String, LocalText> promises = new LinkedHashMap<>();
    context.programme().axes().forEach(a -> promises.put(a.code(), a.title()));
    context.programme().projects().forEach(p -> promises.put(p.reference(), p.title()));
    PlanView view =
        new PlanView(
            form,
            wrong,
            project.map(ProjectView::of),
            project.map(this::passed).orElse(List.of()),
            choices,
            promises);
    String template = DigitalPages.ROOM + "plan.jte";
    return project
        .map(known -> PluginPage.of(template, known.plan().title(), view))
        .orElseGet(() -> PluginPage.of(template, "digitalizationprojects.begin", view));
  }

  private List<PlanView.Passed> passed(DigitalProject project) {
    return projects.passages(project.id(), MOST).stream()
        .map(p -> new PlanView.Passed(p.to(), p.reason(), p.doneOn()))
        .toList();
  }

  private static Response refused(PluginPage page, int status) {
    return Response.status(status).entity(page).build();
  }

  private static String language(UriInfo here) {
    return here.getPathSegments().get(0).getPath();
  }

  private static Response to(UriInfo here, String reference) {
    String way = "/" + language(here) + "/modules/digitalization-projects/manage/portfolio/";
    return Response.seeOther(URI.create(way + reference)).build();
  }
}
