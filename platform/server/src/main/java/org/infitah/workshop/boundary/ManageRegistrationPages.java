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
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.control.Attend;
import org.infitah.workshop.control.NotNow;
import org.infitah.workshop.control.OpenRegistration;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.Retention;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Turnout;
import org.infitah.workshop.entity.Workshop;

/** On what terms people register, who did, and who came. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/registrations")
@Produces(MediaType.TEXT_HTML)
public class ManageRegistrationPages {

  private static final String ROOM = "org/infitah/workshop/boundary/";
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final String NUMBER = "[0-9]{1,6}";

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final WorkshopViews views;
  private final OpenRegistration opening;
  private final Attend attending;
  private final Retention retention;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ManageRegistrationPages(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      WorkshopViews views,
      OpenRegistration opening,
      Attend attending,
      Retention retention,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.views = views;
    this.opening = opening;
    this.attending = attending;
    this.retention = retention;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    return page(workshop, known(workshop), Map.of(), 200);
  }

  /** The list to be signed at the door. */
  @GET
  @Path("sheet")
  public Page sheet(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    return new Page(
        ROOM + "sheet.jte",
        pages.text("workshop.sheet"),
        view(workshop, known(workshop), Map.of()),
        200);
  }

  /** Opens registration, or changes its terms. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.CALL);
    Workshop workshop = find(reference);
    TermsForm form = new TermsForm(Typed.of(typed, pages.language().code()));
    return tried(
        workshop,
        form,
        form.missing(),
        () -> opening.open(workshop, form.typed().version(), form.terms()));
  }

  /** Somebody on the list came, or did not after all. */
  @POST
  @Path("attendance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tick(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed form = Typed.of(typed, pages.language().code());
    if (!form.field("number").matches(NUMBER)) {
      throw new NotFoundException();
    }
    int number = Integer.parseInt(form.field("number"));
    return tried(
        workshop,
        known(workshop),
        Map.of(),
        () -> {
          if (attending.tick(workshop, number, !form.field("act").equals("away")).isEmpty()) {
            throw new NotFoundException();
          }
        });
  }

  /** How many came without having registered. */
  @POST
  @Path("walk-ins")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response count(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    String many = Typed.of(typed, pages.language().code()).field("walkedIn");
    boolean number = many.matches(NUMBER);
    return tried(
        workshop,
        known(workshop),
        number ? Map.of() : Map.of("walkedIn", "number"),
        () -> attending.walkedIn(workshop, Integer.parseInt(many)));
  }

  private Response tried(
      Workshop workshop, TermsForm form, Map<String, String> missing, Runnable act) {
    Map<String, String> wrong = missing;
    if (wrong.isEmpty()) {
      try {
        act.run();
        return Response.seeOther(
                URI.create(
                    "/"
                        + pages.language().code()
                        + "/manage/workshops/"
                        + workshop.reference()
                        + "/registrations"))
            .build();
      } catch (Unfit e) {
        wrong = e.members();
      } catch (NotNow e) {
        return Response.status(CONFLICT)
            .entity(page(workshop, form, Map.of("terms", pages.text(e.key())), CONFLICT))
            .build();
      }
    }
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach((field, why) -> said.put(field, pages.text("workshop.error." + why)));
    int status = wrong.containsKey("version") ? CONFLICT : UNPROCESSABLE;
    return Response.status(status).entity(page(workshop, form, said, status)).build();
  }

  private TermsForm known(Workshop workshop) {
    return TermsForm.of(views.places(workshop), pages.language().code());
  }

  private Page page(Workshop workshop, TermsForm form, Map<String, String> wrong, int status) {
    return new Page(
        ROOM + "manage-registrations.jte",
        pages.text("workshop.registrations"),
        view(workshop, form, wrong),
        status);
  }

  private Held view(Workshop workshop, TermsForm form, Map<String, String> wrong) {
    Optional<Turnout> turnout = registrations.turnout(workshop.id());
    return new Held(
        views.find(workshop.reference()).orElseThrow(),
        form,
        registrations.list(workshop.id()).stream().map(RegistrantView::of).toList(),
        turnout.map(Turnout::registered).orElse(0),
        turnout.map(Turnout::walkedIn).orElse(0),
        workshop.begun(Morocco.today(clock)),
        workshop.coming(Morocco.today(clock)) && current.may(Rights.CALL),
        wrong,
        retention.days(),
        tokens.value());
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * Who registered for a meeting, and who came.
   *
   * @param begun whether people can be admitted
   * @param opens whether the reader may change the terms
   * @param days after the meeting for which the list is kept
   */
  public record Held(
      WorkshopDetail detail,
      TermsForm form,
      List<RegistrantView> people,
      int came,
      int walkedIn,
      boolean begun,
      boolean opens,
      Map<String, String> wrong,
      int days,
      String token) {

    public Held {
      people = List.copyOf(people);
      wrong = new LinkedHashMap<>(wrong);
    }

    /** What somebody's group is called. */
    public Optional<PlacesView.QuotaView> group(RegistrantView one) {
      return detail
          .places()
          .flatMap(
              places ->
                  places.quotas().stream()
                      .filter(quota -> one.quota().filter(q -> q == quota.number()).isPresent())
                      .findFirst());
    }
  }
}
