package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.control.ManagePeople;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Roles given and taken back, for machines that act for whoever may. */
@Dependent
@MemberOnly
@Path("mandates")
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

  private final ManagePeople people;
  private final CurrentPerson current;
  private final Pages pages;
  private final Clock clock;

  @Inject
  MandateResource(ManagePeople people, CurrentPerson current, Pages pages, @WallClock Clock clock) {
    this.people = people;
    this.current = current;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Slice<MandateView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        people.list(after(query), query.limit() + 1),
        query,
        held -> held.mandate().id().toString(),
        held -> MandateView.of(held, clock.instant()));
  }

  /** Gives a role; fields as in the form, dates as {@code YYYY-MM-DD}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(@NotNull MandateForm form) {
    current.require(ManagePeople.PERMISSION);
    InviteForm typed = form.typed();
    if (!typed.errors(Morocco.today(clock), key -> key).isEmpty()) {
      throw new BadRequestException("not in order");
    }
    UUID id = people.give(typed.invitation(pages.origin()), typed.replaced());
    return Response.created(URI.create("/api/v1/mandates")).entity(new Given(id)).build();
  }

  /** Takes a role back. */
  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response end(@PathParam("id") UUID id, @NotNull EndForm form) {
    current.require(ManagePeople.PERMISSION);
    String reason = Optional.ofNullable(form.reason()).orElse("").strip();
    if (reason.length() < 3 || reason.length() > 500) {
      throw new BadRequestException("reason");
    }
    people.end(id, reason);
    return Response.ok(new Given(id)).build();
  }

  private static String after(SliceQuery query) {
    try {
      return query.after().isEmpty() ? "" : UUID.fromString(query.after()).toString();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  /** The mandate that was written. */
  public record Given(UUID id) {}
}
