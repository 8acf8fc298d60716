package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** Members' portals and their life, for machines that the network sent. */
@Dependent
@NetworkOnly
@SmallBody
@Path("portals")
@Produces(MediaType.APPLICATION_JSON)
public class PortalResource {

  private final Portals portals;

  @Inject
  PortalResource(Portals portals) {
    this.portals = portals;
  }

  @GET
  public Slice<PortalView> list(
      @QueryParam("state")
          @DefaultValue("")
          @Pattern(regexp = "|provisioning|active|read-only|suspended|archived|erased") String state,
      @Valid @BeanParam SliceQuery query) {
    return portals.list(state, query);
  }

  @GET
  @Path("{alias}")
  public PortalView show(@PathParam("alias") String alias) {
    return portals.show(alias);
  }

  /** Asks for another state: 202, since the operator carries it out. */
  @POST
  @Path("{alias}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("alias") String alias, @NotNull Wanted wanted) {
    Rejected.unlessEmpty(portals.move(alias, wanted.state(), wanted.reason()));
    return Response.accepted(portals.show(alias)).build();
  }

  /** The state it shall have, and why. */
  public record Wanted(@Nullable String state, @Nullable String reason) {}
}
