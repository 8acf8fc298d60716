package org.infitah.programme.boundary;

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
import org.infitah.programme.control.ProgrammeRepository;
import org.infitah.programme.control.Rights;
import org.infitah.programme.control.Unwritable;
import org.infitah.programme.control.WriteAxis;
import org.infitah.programme.entity.Axis;
import org.infitah.programme.entity.AxisText;
import org.infitah.programme.entity.Programme;
import org.infitah.spi.LocalText;

/** Where the axes of the programme are written. */
@Dependent
@MemberOnly
@LongForm
@Path("{lang: ar|fr|zgh}/manage/axes")
@Produces(MediaType.TEXT_HTML)
public class ManageAxisPages {

  private static final String ROOM = "org/infitah/programme/boundary/";
  private static final String FORM = "/manage/axes/";
  private static final Set<String> TEXTS = Set.of("title", "problem", "evidence");

  private final ProgrammeRepository programmes;
  private final WriteAxis writing;
  private final Autosave autosave;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageAxisPages(
      ProgrammeRepository programmes,
      WriteAxis writing,
      Autosave autosave,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
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
    Optional<Programme> programme = atWork();
    return Page.of(
        ROOM + "manage-axes.jte",
        pages.text("programme.axes"),
        new ListView(
            programme.map(Programme::title),
            programme.map(one -> programmes.listAxesEver(one.id())).orElse(List.of()).stream()
                .map(Line::of)
                .toList()));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.WRITE);
    Typed typed = new Typed(autosave.resume(FORM + "new", Map.of()), pages.language().code());
    return page(Optional.empty(), typed, Map.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Draft draft = new Draft(Typed.of(form, pages.language().code()));
    return tried(Optional.empty(), draft, () -> writing.add(text(draft)));
  }

  @GET
  @Path("{code}")
  public Page edit(@PathParam("code") String code) {
    current.require(Rights.WRITE);
    Axis axis = find(code);
    Typed typed = new Typed(autosave.resume(FORM + code, fields(axis)), pages.language().code());
    return page(Optional.of(axis), typed, Map.of(), 200);
  }

  @POST
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@PathParam("code") String code, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Axis axis = find(code);
    Draft draft = new Draft(Typed.of(form, pages.language().code()));
    return tried(
        Optional.of(axis),
        draft,
        () -> writing.write(code, draft.typed().version(), text(draft), draft.reviewed()));
  }

  /** Takes one out of the programme, or back into it where the button for that was pressed. */
  @POST
  @Path("{code}/place")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(@PathParam("code") String code, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    find(code);
    Typed typed = Typed.of(form, pages.language().code());
    writing.keep(code, typed.field("act").equals("restore"));
    return done();
  }

  private Response tried(Optional<Axis> about, Draft draft, Runnable act) {
    Map<String, String> wrong = new HashMap<>();
    if (draft.typed().text("title").isEmpty()) {
      wrong.put("title", "title");
    }
    if (draft.isNoNumber("priority")) {
      wrong.put("priority", "priority");
    }
    if (wrong.isEmpty()) {
      try {
        act.run();
        autosave.saved(FORM + about.map(Axis::code).orElse("new"));
        return done();
      } catch (Unwritable e) {
        wrong.putAll(e.members());
      }
    }
    int status = wrong.containsKey("version") ? 409 : 422;
    return Response.status(status).entity(page(about, draft.typed(), wrong, status)).build();
  }

  private Response done() {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/axes")).build();
  }

  private static AxisText text(Draft draft) {
    return new AxisText(
        draft.typed().text("title").orElseThrow(),
        draft.typed().text("problem"),
        draft.typed().text("evidence"),
        draft.principles(),
        draft.number("priority"),
        draft.typed().said("workshop"));
  }

  private static Map<String, String> fields(Axis axis) {
    AxisText text = axis.text();
    Map<String, String> fields = Draft.fields(axis.version(), text.texts(), text.principles());
    text.priority().ifPresent(rank -> fields.put("priority", Integer.toString(rank)));
    text.workshop().ifPresent(reference -> fields.put("workshop", reference));
    return fields;
  }

  private Page page(Optional<Axis> about, Typed typed, Map<String, String> wrong, int status) {
    boolean overtaken = wrong.containsKey("version");
    return new Page(
        ROOM + "manage-axis.jte",
        about
            .map(one -> pages.local(one.title()))
            .orElseGet(() -> pages.text("programme.axis.new")),
        new Writing(
            about.map(Line::of),
            typed,
            typed.told(wrong, why -> pages.text("programme.error." + why), TEXTS),
            overtaken ? about.map(ManageAxisPages::fields).orElse(Map.of()) : Map.of(),
            overtaken ? about.map(Axis::version).orElse(0) : Math.max(typed.version(), 0),
            workshops(),
            tokens.value()),
        status);
  }

  private List<Workshop> workshops() {
    return programmes.listStepsOfCurrent().stream()
        .filter(step -> step.kind().equals("co_creation_workshop"))
        .filter(step -> step.reference().isPresent())
        .map(step -> new Workshop(step.reference().orElseThrow(), step.title()))
        .toList();
  }

  private Optional<Programme> atWork() {
    return programmes.findCurrent().filter(Programme::isAtWork);
  }

  private Axis find(String code) {
    return atWork().map(one -> programmes.listAxesEver(one.id())).orElse(List.of()).stream()
        .filter(axis -> axis.code().equals(code))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** A workshop an axis can have come up in. */
  public record Workshop(String reference, Optional<LocalText> title) {}

  /**
   * An axis in short.
   *
   * @param untranslated texts that are missing in a language
   * @param lagging translations that are older than what they translate
   */
  public record Line(
      String code,
      int number,
      LocalText title,
      boolean dropped,
      List<String> untranslated,
      List<String> lagging) {

    static Line of(Axis axis) {
      return new Line(
          axis.code(),
          axis.number(),
          axis.title(),
          axis.isDropped(),
          Draft.untranslated(axis.text().texts()),
          axis.lagging());
    }
  }

  /**
   * All of them.
   *
   * @param programme its title; absent where none is being worked on
   */
  public record ListView(Optional<LocalText> programme, List<Line> lines) {}

  /** An axis being written; its parts are those of {@link ManageTextPages.Writing}. */
  public record Writing(
      Optional<Line> about,
      Typed typed,
      Map<String, String> wrong,
      Map<String, String> theirs,
      int version,
      List<Workshop> workshops,
      String token) {}
}
