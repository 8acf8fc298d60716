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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.QrCode;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.workshop.control.NotNow;
import org.infitah.workshop.control.Register;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.Retention;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Workshop;

/** Where people register for a meeting, see how they stand, and withdraw. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/workshops/{reference}/registration")
@Produces(MediaType.TEXT_HTML)
public class RegistrationPages {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final WorkshopViews views;
  private final Register registering;
  private final Retention retention;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final DataDeclaration declaration;
  private final FormTokens tokens;
  private final Pages pages;
  private final PublicAddress address;

  @Inject
  RegistrationPages(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      WorkshopViews views,
      Register registering,
      Retention retention,
      CurrentPerson current,
      CurrentTenant tenant,
      DataDeclaration declaration,
      FormTokens tokens,
      Pages pages,
      PublicAddress address) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.views = views;
    this.registering = registering;
    this.retention = retention;
    this.current = current;
    this.tenant = tenant;
    this.declaration = declaration;
    this.tokens = tokens;
    this.pages = pages;
    this.address = address;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    current.require(Rights.REGISTER);
    return page(find(reference), Map.of(), 200);
  }

  /** Registers, or withdraws where the button for that was pressed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.REGISTER);
    Workshop workshop = find(reference);
    Map<String, String> wrong;
    int status;
    try {
      if ("withdraw".equals(form.getFirst("act"))) {
        registering.withdraw(workshop);
      } else {
        List<String> needs = form.getOrDefault("needs", List.of());
        registering.register(workshop, quota(form), needs, pages.language());
      }
      return Response.seeOther(
              URI.create(
                  "/" + pages.language().code() + "/workshops/" + reference + "/registration"))
          .build();
    } catch (Unfit e) {
      wrong = new LinkedHashMap<>();
      e.members().forEach((field, why) -> wrong.put(field, pages.text("workshop.error." + why)));
      status = UNPROCESSABLE;
    } catch (NotNow e) {
      wrong = Map.of("registration", pages.text(e.key()));
      status = CONFLICT;
    }
    return Response.status(status).entity(page(workshop, wrong, status)).build();
  }

  private static Optional<Integer> quota(MultivaluedMap<String, String> form) {
    return Optional.ofNullable(form.getFirst("quota"))
        .filter(number -> number.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  private Page page(Workshop workshop, Map<String, String> wrong, int status) {
    Person person = current.require();
    RegistrationView own =
        RegistrationView.of(workshop, registrations.list(workshop.id()), person.subject());
    return new Page(
        "org/infitah/workshop/boundary/registration.jte",
        pages.text("workshop.registration"),
        new Registering(
            views.find(workshop.reference()).orElseThrow(),
            own,
            own.entryKey().map(key -> QrCode.of(door(workshop) + "?key=" + key)),
            wrong,
            retention.days(),
            declaration.number(),
            tokens.value()),
        status);
  }

  /** Where an agent who reads the code gets to. */
  private String door(Workshop workshop) {
    return address.of(tenant.tenant())
        + "/"
        + pages.language().code()
        + "/manage/workshops/"
        + workshop.reference()
        + "/check-in";
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * How somebody stands with a meeting.
   *
   * @param code for the door
   * @param days after the meeting for which it is kept who registered
   * @param declared the number under which the collectivity declared what it keeps
   */
  public record Registering(
      WorkshopDetail detail,
      RegistrationView own,
      Optional<QrCode> code,
      Map<String, String> wrong,
      int days,
      Optional<String> declared,
      String token) {

    public Registering {
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
