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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.CallMeeting;
import org.infitah.workshop.control.CancelMeeting;
import org.infitah.workshop.control.NotNow;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Where meetings are called, changed and cancelled. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/workshops")
@Produces(MediaType.TEXT_HTML)
public class ManageWorkshopPages {

  private static final String ROOM = "org/infitah/workshop/boundary/";
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int MOST = 200;

  private final WorkshopRepository workshops;
  private final CallMeeting calling;
  private final CancelMeeting cancelling;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ManageWorkshopPages(
      WorkshopRepository workshops,
      CallMeeting calling,
      CancelMeeting cancelling,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.workshops = workshops;
    this.calling = calling;
    this.cancelling = cancelling;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list() {
    current.require(Rights.WRITE);
    Map<UUID, WorkshopMinutes> minutes = workshops.minutes();
    return Page.of(
        ROOM + "manage-workshops.jte",
        pages.text("workshop.manage"),
        new ListView(
            workshops.listLatest(MOST).stream()
                .map(
                    one ->
                        new Line(
                            one.reference(),
                            one.title(),
                            one.startsOn(),
                            state(one, Optional.ofNullable(minutes.get(one.id())))))
                .toList(),
            current.may(Rights.CALL)));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.CALL);
    return page(Optional.empty(), CallForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(MultivaluedMap<String, String> typed) {
    current.require(Rights.CALL);
    CallForm form = new CallForm(Typed.of(typed, pages.language().code()));
    return tried(Optional.empty(), form, form.missing(), () -> calling.call(form.call()));
  }

  @GET
  @Path("{reference}")
  public Page edit(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    return page(Optional.of(workshop), known(workshop), Map.of(), 200);
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.CALL);
    Workshop workshop = find(reference);
    CallForm form = new CallForm(Typed.of(typed, pages.language().code()));
    return tried(
        Optional.of(workshop),
        form,
        form.missing(),
        () -> {
          calling.revise(workshop, form.typed().version(), form.call());
          return reference;
        });
  }

  /** Says that it does not take place. */
  @POST
  @Path("{reference}/cancellation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response cancel(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.CALL);
    Workshop workshop = find(reference);
    Optional<LocalText> reason = Typed.of(typed, pages.language().code()).text("reason");
    return tried(
        Optional.of(workshop),
        known(workshop),
        reason.isPresent() ? Map.of() : Map.of("reason", "reason"),
        () -> {
          cancelling.cancel(workshop, reason.orElseThrow());
          return reference;
        });
  }

  private Response tried(
      Optional<Workshop> about, CallForm form, Map<String, String> missing, Supplier<String> act) {
    Map<String, String> wrong = missing;
    if (wrong.isEmpty()) {
      try {
        return Response.seeOther(
                URI.create("/" + pages.language().code() + "/manage/workshops/" + act.get()))
            .build();
      } catch (Unfit e) {
        wrong = e.members();
      } catch (NotNow e) {
        return Response.status(CONFLICT)
            .entity(page(about, form, Map.of("call", pages.text(e.key())), CONFLICT))
            .build();
      }
    }
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                List.of("title", "place", "theme", "reason").contains(field)
                    ? field + "-" + pages.language().code()
                    : field,
                pages.text("workshop.error." + why)));
    int status = wrong.containsKey("version") ? CONFLICT : UNPROCESSABLE;
    return Response.status(status).entity(page(about, form, said, status)).build();
  }

  private CallForm known(Workshop workshop) {
    return CallForm.of(workshop, workshops.agenda(workshop.id()), pages.language().code());
  }

  private Page page(
      Optional<Workshop> about, CallForm form, Map<String, String> wrong, int status) {
    return new Page(
        ROOM + "manage-workshop.jte",
        about.map(Workshop::title).map(pages::local).orElseGet(() -> pages.text("workshop.new")),
        new One(
            about.map(Workshop::reference),
            about.map(Workshop::title),
            about.flatMap(Workshop::cancelledFor),
            about.filter(one -> !one.coming(Morocco.today(clock))).isPresent(),
            about.map(Workshop::version).orElse(0),
            form,
            wrong,
            current.may(Rights.CALL),
            tokens.value()),
        status);
  }

  private static String state(Workshop workshop, Optional<WorkshopMinutes> minutes) {
    return workshop.cancelledAt().isPresent() ? "cancelled" : MinutesPages.state(minutes);
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * One of them.
   *
   * @param state of its minutes, {@code none}, {@code draft} or {@code published}; or {@code
   *     cancelled}
   */
  public record Line(
      String reference, LocalText title, Optional<CivicDate> startsOn, String state) {}

  /** All of them. */
  public record ListView(List<Line> lines, boolean calls) {

    public ListView {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One of them, or a new one.
   *
   * @param over whether nothing about it can be changed any longer
   * @param calls whether the reader may call, change and cancel
   */
  public record One(
      Optional<String> reference,
      Optional<LocalText> title,
      Optional<LocalText> cancelledFor,
      boolean over,
      int version,
      CallForm form,
      Map<String, String> wrong,
      boolean calls,
      String token) {

    public One {
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
