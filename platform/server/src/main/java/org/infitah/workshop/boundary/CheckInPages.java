package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.Attend;
import org.infitah.workshop.control.NotNow;
import org.infitah.workshop.control.RegistrationRepository;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Workshop;

/**
 * Where the code somebody shows at the door leads an agent: looking tells who it is, the button
 * admits.
 */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/check-in")
@Produces(MediaType.TEXT_HTML)
public class CheckInPages {

  private static final int CONFLICT = 409;
  private static final int UNKNOWN = 404;

  private final WorkshopRepository workshops;
  private final RegistrationRepository registrations;
  private final Attend attending;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  CheckInPages(
      WorkshopRepository workshops,
      RegistrationRepository registrations,
      Attend attending,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.workshops = workshops;
    this.registrations = registrations;
    this.attending = attending;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page look(
      @PathParam("reference") String reference, @QueryParam("key") @DefaultValue("") String key) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed typed = new Typed(Map.of("key", key), pages.language().code());
    return page(workshop, typed, whose(workshop, typed), Optional.empty(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response admit(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed typed = Typed.of(form, pages.language().code());
    try {
      Optional<Registration> found = typed.key().flatMap(key -> attending.admit(workshop, key));
      int status = found.isPresent() ? 200 : UNKNOWN;
      return Response.status(status)
          .entity(page(workshop, typed, found, Optional.empty(), status))
          .build();
    } catch (NotNow e) {
      return Response.status(CONFLICT)
          .entity(
              page(
                  workshop,
                  typed,
                  whose(workshop, typed),
                  Optional.of(pages.text(e.key())),
                  CONFLICT))
          .build();
    }
  }

  private Optional<Registration> whose(Workshop workshop, Typed typed) {
    return typed
        .key()
        .flatMap(
            key ->
                registrations.list(workshop.id()).stream()
                    .filter(one -> one.entryKey().equals(key))
                    .findFirst());
  }

  private Page page(
      Workshop workshop,
      Typed typed,
      Optional<Registration> found,
      Optional<String> refused,
      int status) {
    return new Page(
        "org/infitah/workshop/boundary/check-in.jte",
        pages.text("workshop.check-in"),
        new Door(
            workshop.reference(),
            workshop.title(),
            typed.field("key"),
            found.map(RegistrantView::of),
            refused,
            tokens.value()),
        status);
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * Who shows a code.
   *
   * @param found nobody where the code is not one of this meeting's
   * @param refused why nobody can be admitted now
   */
  public record Door(
      String reference,
      LocalText title,
      String key,
      Optional<RegistrantView> found,
      Optional<String> refused,
      String token) {}
}
