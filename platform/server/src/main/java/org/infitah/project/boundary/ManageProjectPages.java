package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.autosave.Autosave;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.LongForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.programme.Draft;
import org.infitah.programme.Programmes;
import org.infitah.project.control.ProjectDirectory;
import org.infitah.project.control.ProjectRepository;
import org.infitah.project.control.Rights;
import org.infitah.project.control.Unwritable;
import org.infitah.project.control.WriteProject;
import org.infitah.project.entity.Project;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Where the projects of the programme are written. */
@Dependent
@MemberOnly
@LongForm
@Path("{lang: ar|fr|zgh}/manage/projects")
@Produces(MediaType.TEXT_HTML)
public class ManageProjectPages {

  private static final String ROOM = "org/infitah/project/boundary/";
  private static final String FORM = "/manage/projects/";
  private static final Set<String> TEXTS = Set.of("title", "aim", "lead", "partners");

  private final ProjectRepository projects;
  private final ProjectDirectory directory;
  private final Programmes programmes;
  private final WriteProject writing;
  private final Autosave autosave;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageProjectPages(
      ProjectRepository projects,
      ProjectDirectory directory,
      Programmes programmes,
      WriteProject writing,
      Autosave autosave,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.projects = projects;
    this.directory = directory;
    this.programmes = programmes;
    this.writing = writing;
    this.autosave = autosave;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    current.require(Rights.WRITE);
    return Page.of(
        ROOM + "manage-projects.jte",
        pages.text("project.manage"),
        new ListView(
            programmes.atWork().isPresent(),
            programmes.atWork().map(projects::ofProgrammeEver).orElse(List.of()).stream()
                .map(Line::of)
                .toList()));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.WRITE);
    Typed empty = new Typed(autosave.resume(FORM + "new", Map.of()), pages.language().code());
    return page(Optional.empty(), ProjectForm.of(empty), Map.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    ProjectForm form = ProjectForm.of(Typed.of(typed, pages.language().code()));
    return tried(Optional.empty(), form, () -> writing.add(form.text(), form.parts()));
  }

  @GET
  @Path("{reference}")
  public Page edit(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Project project = find(reference);
    Typed known =
        new Typed(autosave.resume(FORM + reference, known(project)), pages.language().code());
    return page(Optional.of(project), ProjectForm.of(known), Map.of(), 200);
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    Project project = find(reference);
    ProjectForm form = ProjectForm.of(Typed.of(typed, pages.language().code()));
    return tried(
        Optional.of(project),
        form,
        () ->
            writing.write(
                reference,
                form.typed().version(),
                form.text(),
                form.parts(),
                form.draft().reviewed()));
  }

  /** Takes one out of the programme, or back into it where the button for that was pressed. */
  @POST
  @Path("{reference}/place")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    find(reference);
    Typed said = Typed.of(typed, pages.language().code());
    writing.keep(reference, said.field("act").equals("restore"));
    return done();
  }

  private Response tried(Optional<Project> about, ProjectForm form, Runnable act) {
    Map<String, String> wrong = new HashMap<>(form.missing());
    if (wrong.isEmpty()) {
      try {
        act.run();
        autosave.saved(FORM + about.map(Project::reference).orElse("new"));
        return done();
      } catch (Unwritable e) {
        wrong.putAll(e.members());
      }
    }
    int status = wrong.containsKey("version") ? 409 : 422;
    return Response.status(status).entity(page(about, form, wrong, status)).build();
  }

  private Response done() {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/projects"))
        .build();
  }

  private Map<String, String> known(Project project) {
    return ProjectForm.fields(project, directory.whole(List.of(project)).get(0));
  }

  private Page page(
      Optional<Project> about, ProjectForm form, Map<String, String> wrong, int status) {
    boolean overtaken = wrong.containsKey("version");
    return new Page(
        ROOM + "manage-project.jte",
        about.map(one -> pages.local(one.title())).orElseGet(() -> pages.text("project.new")),
        new Writing(
            about.map(Line::of),
            form,
            form.typed().told(wrong, why -> pages.text("project.error." + why), TEXTS),
            overtaken ? about.map(this::known).orElse(Map.of()) : Map.of(),
            overtaken ? about.map(Project::version).orElse(0) : Math.max(form.typed().version(), 0),
            programmes.axes(),
            tokens.value()),
        status);
  }

  /** Only what belongs to the programme that is being worked on can be written. */
  private Project find(String reference) {
    return projects
        .find(reference)
        .filter(one -> programmes.atWork().filter(one.programmeId()::equals).isPresent())
        .orElseThrow(NotFoundException::new);
  }

  /**
   * A project in short.
   *
   * @param untranslated texts that are missing in a language
   * @param lagging translations that are older than what they translate
   */
  public record Line(
      String reference,
      int number,
      LocalText title,
      boolean dropped,
      List<String> untranslated,
      List<String> lagging) {

    static Line of(Project project) {
      return new Line(
          project.reference(),
          project.number(),
          project.title(),
          project.isDropped(),
          Draft.untranslated(project.text().texts()),
          project.lagging());
    }
  }

  /**
   * All of them.
   *
   * @param open whether there is a programme they can be written into
   */
  public record ListView(boolean open, List<Line> lines) {}

  /**
   * A project being written.
   *
   * @param wrong by field, in the reader's language
   * @param theirs what somebody else wrote in the meantime, by field
   * @param version that is put in the place of what stands
   */
  public record Writing(
      Optional<Line> about,
      ProjectForm form,
      Map<String, String> wrong,
      Map<String, String> theirs,
      int version,
      List<AxisSummary> axes,
      String token) {}
}
