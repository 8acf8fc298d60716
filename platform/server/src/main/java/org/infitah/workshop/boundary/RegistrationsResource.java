package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.Attend;
import org.infitah.workshop.control.OpenRegistration;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Terms;
import org.infitah.workshop.entity.Turnout;
import org.infitah.workshop.entity.Workshop;
import org.jspecify.annotations.Nullable;

/** Who registered for a meeting and who came, for those who hold it. */
@Dependent
@Path("workshops/{reference}/registrations")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final WorkshopViews views;
  private final OpenRegistration opening;
  private final Attend attending;
  private final CurrentPerson current;

  @Inject
  RegistrationsResource(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      WorkshopViews views,
      OpenRegistration opening,
      Attend attending,
      CurrentPerson current) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.views = views;
    this.opening = opening;
    this.attending = attending;
    this.current = current;
  }

  @GET
  public Registrations list(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    return view(find(reference));
  }

  /** Opens registration, or changes its terms. */
  @PUT
  @Path("terms")
  @Consumes(MediaType.APPLICATION_JSON)
  public Registrations open(
      @PathParam("reference") String reference, @Valid @NotNull TermsBody body) {
    current.require(Rights.CALL);
    Workshop workshop = find(reference);
    int version =
        body.version() == null
            ? views.places(workshop).map(PlacesView::version).orElse(0)
            : body.version();
    opening.open(workshop, version, body.terms());
    return view(workshop);
  }

  /** Somebody on the list came, or did not after all. */
  @PUT
  @Path("{number}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  public Registrations tick(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      @Valid @NotNull AttendanceBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    if (attending.tick(workshop, number, body.came()).isEmpty()) {
      throw new NotFoundException();
    }
    return view(workshop);
  }

  /** How many came without having registered. */
  @PUT
  @Path("walk-ins")
  @Consumes(MediaType.APPLICATION_JSON)
  public Registrations count(
      @PathParam("reference") String reference, @Valid @NotNull WalkInsBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    attending.walkedIn(workshop, body.walkedIn());
    return view(workshop);
  }

  private Registrations view(Workshop workshop) {
    return new Registrations(
        workshop.reference(),
        workshop.title(),
        views.places(workshop),
        registrations.turnout(workshop.id()).map(Turnout::registered),
        registrations.turnout(workshop.id()).map(Turnout::walkedIn),
        registrations.list(workshop.id()).stream().map(RegistrantView::of).toList());
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * Who registered for a meeting.
   *
   * @param came how many of them came
   * @param walkedIn how many came without having registered
   */
  public record Registrations(
      String workshop,
      LocalText title,
      Optional<PlacesView> places,
      Optional<Integer> came,
      Optional<Integer> walkedIn,
      List<RegistrantView> items) {

    public Registrations {
      items = List.copyOf(items);
    }
  }

  /**
   * Terms as machines bring them.
   *
   * @param needs of {@code access}, {@code interpreting} and {@code childcare}
   * @param version of the terms that were looked at; 0 where there were none
   */
  public record TermsBody(
      int capacity,
      @NotNull LocalDate closesOn,
      @Nullable List<String> needs,
      @Nullable List<@Valid GroupBody> quotas,
      @Nullable Integer version) {

    public TermsBody {
      needs = needs == null ? null : List.copyOf(needs);
      quotas = quotas == null ? null : List.copyOf(quotas);
    }

    Terms terms() {
      return new Terms(
          capacity,
          closesOn,
          needs == null ? List.of() : needs,
          quotas == null
              ? List.of()
              : quotas.stream()
                  .map(group -> new Terms.Group(group.title(), group.places()))
                  .toList());
    }
  }

  /** A group and its places. */
  public record GroupBody(@NotNull LocalText title, int places) {}

  /** Whether somebody came. */
  public record AttendanceBody(boolean came) {}

  /** How many walked in. */
  public record WalkInsBody(int walkedIn) {}
}
