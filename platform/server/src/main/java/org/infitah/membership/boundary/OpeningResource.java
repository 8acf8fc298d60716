package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Portals being opened, for machines that a network administrator sent. */
@Dependent
@NetworkOnly
@SmallBody
@Path("openings")
@Produces(MediaType.APPLICATION_JSON)
public class OpeningResource {

  private final Openings openings;

  @Inject
  OpeningResource(Openings openings) {
    this.openings = openings;
  }

  @GET
  public Slice<OpeningView> list(@Valid @BeanParam SliceQuery query) {
    return openings.list(query);
  }

  @GET
  @Path("{alias}")
  public OpeningView show(@PathParam("alias") String alias) {
    return openings.show(alias);
  }

  /** Asks for one: 201 the first time, 200 when it was asked for before. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@NotNull OpeningForm form, @Context UriInfo here) {
    Rejected.unlessEmpty(openings.wrong(form));
    boolean first = openings.ask(form);
    OpeningView view = openings.show(form.value("alias"));
    return first
        ? Response.created(here.getAbsolutePathBuilder().path(view.alias()).build())
            .entity(view)
            .build()
        : Response.ok(view).build();
  }
}
