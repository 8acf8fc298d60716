package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;
import org.infitah.workshop.control.Register;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Workshop;
import org.jspecify.annotations.Nullable;

/** How the person at hand stands with a meeting. */
@Dependent
@Path("workshops/{reference}/registration")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final Register registering;
  private final CurrentPerson current;

  @Inject
  RegistrationResource(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      Register registering,
      CurrentPerson current) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.registering = registering;
    this.current = current;
  }

  @GET
  public RegistrationView show(@PathParam("reference") String reference) {
    current.require(Rights.REGISTER);
    return view(find(reference));
  }

  /** Registers; said twice, it is done once. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public RegistrationView register(
      @PathParam("reference") String reference, @Valid @NotNull RegistrationBody body) {
    current.require(Rights.REGISTER);
    Workshop workshop = find(reference);
    registering.register(
        workshop,
        Optional.ofNullable(body.quota()),
        body.needs() == null ? List.of() : body.needs(),
        Language.find(body.language()).orElse(Language.AR));
    return view(workshop);
  }

  /** Withdraws; the first of those who wait has the place. */
  @DELETE
  public RegistrationView withdraw(@PathParam("reference") String reference) {
    current.require(Rights.REGISTER);
    Workshop workshop = find(reference);
    registering.withdraw(workshop);
    return view(workshop);
  }

  private RegistrationView view(Workshop workshop) {
    return RegistrationView.of(
        workshop, registrations.list(workshop.id()), current.require().subject());
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * What somebody registers with.
   *
   * @param language of the letters
   * @param quota the number of the group, where there are groups
   */
  public record RegistrationBody(
      @NotNull String language, @Nullable Integer quota, @Nullable List<String> needs) {

    public RegistrationBody {
      needs = needs == null ? null : List.copyOf(needs);
    }
  }
}
