package org.infitah.foundation.identity.boundary;

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
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.control.ManageServiceAccounts;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Programs that act for this collectivity. Programs themselves make none. */
@Dependent
@MemberOnly
@Path("service-accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceAccountResource {

  private final ManageServiceAccounts accounts;
  private final CurrentPerson current;
  private final Clock clock;

  @Inject
  ServiceAccountResource(
      ManageServiceAccounts accounts, CurrentPerson current, @WallClock Clock clock) {
    this.accounts = accounts;
    this.current = current;
    this.clock = clock;
  }

  /** The latest first. */
  @GET
  public Slice<ServiceAccountView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        accounts.list(before(query), query.limit() + 1),
        query,
        account -> account.id().toString(),
        account -> ServiceAccountView.of(account, clock.instant()));
  }

  /** Makes one; its key is told now and never again. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(@NotNull ServiceAccountForm form) {
    current.require(ManageServiceAccounts.PERMISSION);
    if (!form.errors(accounts.today(), accounts.lastDay(), key -> key).isEmpty()) {
      throw new BadRequestException("not in order");
    }
    ManageServiceAccounts.Made made = accounts.make(form.wish());
    return Response.created(URI.create("/api/v1/service-accounts"))
        .entity(new Made(made.account().id(), made.key().text()))
        .build();
  }

  /** Revokes one, at once. */
  @POST
  @Path("{id}/revocation")
  public ServiceAccountRevoked revoke(@PathParam("id") UUID id) {
    accounts.revoke(id);
    return new ServiceAccountRevoked(id);
  }

  private static UUID before(SliceQuery query) {
    try {
      return query.after().isEmpty() ? new UUID(-1, -1) : UUID.fromString(query.after());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  /** The account that was made, and its key. */
  public record Made(UUID id, String key) {}

  /** The account that was revoked. */
  public record ServiceAccountRevoked(UUID id) {}
}
