package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.jspecify.annotations.Nullable;

/** Erasing an archived portal, in the words of two persons. */
@Dependent
@NetworkOnly
@SmallBody
@Path("portals/{alias}/erasure")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

  private final Portals portals;
  private final Erasures erasures;

  @Inject
  ErasureResource(Portals portals, Erasures erasures) {
    this.portals = portals;
    this.erasures = erasures;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@PathParam("alias") String alias, @NotNull First first) {
    Rejected.unlessEmpty(erasures.ask(alias, first.host(), first.reason()));
    return Response.accepted(portals.show(alias)).build();
  }

  @POST
  @Path("confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(@PathParam("alias") String alias, @NotNull Second second) {
    Rejected.unlessEmpty(erasures.confirm(alias, second.host()));
    return Response.accepted(portals.show(alias)).build();
  }

  @DELETE
  public Response callOff(@PathParam("alias") String alias) {
    erasures.callOff(alias);
    return Response.noContent().build();
  }

  /** The first person's word: the host it is about, typed, and why. */
  public record First(@Nullable String host, @Nullable String reason) {}

  /** The second person's word: the host again. */
  public record Second(@Nullable String host) {}
}
