package org.infitah.workshop.boundary;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.autosave.Autosave;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.LongForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unwritten;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.control.WriteMinutes;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Where the minutes of workshops are written. */
@Dependent
@MemberOnly
@LongForm
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/minutes")
@Produces(MediaType.TEXT_HTML)
public class MinutesPages {

  private static final String ROOM = "org/infitah/workshop/boundary/";

  private final WorkshopRepository workshops;
  private final WriteMinutes writing;
  private final Autosave autosave;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  MinutesPages(
      WorkshopRepository workshops,
      WriteMinutes writing,
      Autosave autosave,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.workshops = workshops;
    this.writing = writing;
    this.autosave = autosave;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page begin(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Optional<WorkshopMinutes> minutes = workshops.minutes(workshop.id());
    Map<String, String> fields = new TreeMap<>();
    minutes.ifPresent(
        known ->
            known.words().texts().forEach((tongue, text) -> fields.put("words-" + tongue, text)));
    fields.put("version", Integer.toString(minutes.map(WorkshopMinutes::version).orElse(0)));
    Typed typed = new Typed(autosave.resume(form(workshop), fields), pages.language().code());
    return page(workshop, minutes, typed, Map.of(), false, 200);
  }

  /** Keeps them, and publishes them where the button for that was pressed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed typed = Typed.of(form, pages.language().code());
    Optional<LocalText> words = typed.text("words");
    String why = "short";
    int status = 422;
    if (words.isPresent()) {
      try {
        writing.write(workshop, typed.version(), words.get(), typed.field("act").equals("publish"));
        autosave.saved(form(workshop));
        return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/workshops"))
            .build();
      } catch (Unwritten e) {
        why = e.members().getOrDefault("minutes", why);
        status = e.status();
      }
    }
    return Response.status(status)
        .entity(
            page(
                workshop,
                workshops.minutes(workshop.id()),
                typed,
                Map.of("words-" + typed.language(), pages.text("workshop.refused." + why)),
                why.equals("overtaken"),
                status))
        .build();
  }

  private Page page(
      Workshop workshop,
      Optional<WorkshopMinutes> minutes,
      Typed typed,
      Map<String, String> wrong,
      boolean overtaken,
      int status) {
    return new Page(
        ROOM + "minutes.jte",
        pages.text("workshop.minutes"),
        new Writing(
            workshop.reference(),
            workshop.title(),
            state(minutes),
            typed,
            wrong,
            overtaken ? minutes.map(WorkshopMinutes::words) : Optional.empty(),
            overtaken ? minutes.map(WorkshopMinutes::version).orElse(0) : typed.version(),
            current.may(Rights.PUBLISH),
            tokens.value()),
        status);
  }

  private static String form(Workshop workshop) {
    return "/manage/workshops/" + workshop.reference() + "/minutes";
  }

  static String state(Optional<WorkshopMinutes> minutes) {
    return minutes.map(known -> known.published() ? "published" : "draft").orElse("none");
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * Minutes being written.
   *
   * @param theirs what somebody else wrote in the meantime
   * @param version that is put in the place of what stands
   * @param publishes whether the reader may put them before the public
   */
  public record Writing(
      String reference,
      LocalText title,
      String state,
      Typed typed,
      Map<String, String> wrong,
      Optional<LocalText> theirs,
      int version,
      boolean publishes,
      String token) {

    public Writing {
      wrong = Map.copyOf(wrong);
    }
  }
}
