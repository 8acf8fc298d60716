package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import java.util.TreeMap;
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
import org.infitah.programme.control.WriteProgramme;
import org.infitah.programme.entity.Programme;
import org.infitah.programme.entity.ProgrammeText;
import org.infitah.spi.LocalText;

/** Where the programme is begun, and what it says as a whole is written. */
@Dependent
@MemberOnly
@LongForm
@Path("{lang: ar|fr|zgh}/manage/programme/text")
@Produces(MediaType.TEXT_HTML)
public class ManageTextPages {

  private static final String FORM = "/manage/programme/text";
  private static final Set<String> TEXTS = Set.of("title", "purpose", "objectives", "participants");

  private final ProgrammeRepository programmes;
  private final WriteProgramme writing;
  private final Autosave autosave;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageTextPages(
      ProgrammeRepository programmes,
      WriteProgramme writing,
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
  public Page show() {
    current.require(Rights.WRITE);
    Optional<Programme> about = programmes.findCurrent().filter(Programme::isAtWork);
    Map<String, String> fields =
        about
            .map(one -> fields(one.version(), one.text()))
            .orElseGet(() -> new TreeMap<>(Map.of("version", "0")));
    Typed typed = new Typed(autosave.resume(FORM, fields), pages.language().code());
    return page(about, typed, Map.of(), 200);
  }

  /** Begins one where there is none, else changes it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Typed typed = Typed.of(form, pages.language().code());
    Draft draft = new Draft(typed);
    Map<String, String> wrong = new HashMap<>();
    if (typed.text("title").isEmpty()) {
      wrong.put("title", "title");
    }
    for (String year : List.of("fromYear", "toYear")) {
      if (draft.isNoNumber(year)) {
        wrong.put(year, "year");
      }
    }
    if (wrong.isEmpty()) {
      try {
        if (typed.version() > 0) {
          writing.write(typed.version(), text(draft), draft.reviewed());
        } else {
          writing.begin(text(draft));
        }
        autosave.saved(FORM);
        return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/axes"))
            .build();
      } catch (Unwritable e) {
        wrong.putAll(e.members());
      }
    }
    int status = wrong.containsKey("version") ? 409 : 422;
    Optional<Programme> about = programmes.findCurrent().filter(Programme::isAtWork);
    return Response.status(status).entity(page(about, typed, wrong, status)).build();
  }

  private static ProgrammeText text(Draft draft) {
    return new ProgrammeText(
        draft.typed().text("title").orElseThrow(),
        draft.typed().text("purpose"),
        draft.number("fromYear"),
        draft.number("toYear"),
        draft.principles(),
        draft.lines("objectives"),
        draft.lines("participants"));
  }

  private static Map<String, String> fields(int version, ProgrammeText text) {
    Map<String, String> fields = Draft.fields(version, text.texts(), text.principles());
    text.fromYear().ifPresent(year -> fields.put("fromYear", Integer.toString(year)));
    text.toYear().ifPresent(year -> fields.put("toYear", Integer.toString(year)));
    Draft.putLines(fields, "objectives", text.objectives());
    Draft.putLines(fields, "participants", text.participants());
    return fields;
  }

  private Page page(Optional<Programme> about, Typed typed, Map<String, String> wrong, int status) {
    boolean overtaken = wrong.containsKey("version");
    return new Page(
        "org/infitah/programme/boundary/manage-text.jte",
        pages.text(about.isEmpty() ? "programme.begin" : "programme.write"),
        new Writing(
            about.map(Programme::title),
            typed,
            typed.told(wrong, why -> pages.text("programme.error." + why), TEXTS),
            overtaken ? about.map(one -> fields(0, one.text())).orElse(Map.of()) : Map.of(),
            overtaken ? about.map(Programme::version).orElse(0) : Math.max(typed.version(), 0),
            about.map(Programme::lagging).orElse(List.of()),
            tokens.value()),
        status);
  }

  /**
   * A programme being written.
   *
   * @param title of what is there; absent for one that is only begun
   * @param wrong by field, in the reader's language
   * @param theirs what somebody else wrote in the meantime, by field
   * @param version that is put in the place of what stands
   * @param lagging translations that are older than what they translate
   */
  public record Writing(
      Optional<LocalText> title,
      Typed typed,
      Map<String, String> wrong,
      Map<String, String> theirs,
      int version,
      List<String> lagging,
      String token) {

    public Writing {
      wrong = Map.copyOf(wrong);
      theirs = Map.copyOf(theirs);
      lagging = List.copyOf(lagging);
    }
  }
}
