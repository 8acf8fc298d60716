package org.infitah.plugins.schooltransport.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.infitah.plugins.schooltransport.control.LineRepository;
import org.infitah.plugins.schooltransport.control.RegisterLine;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The register, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class LineResource {

  private final LineRepository lines;
  private final RegisterLine registering;

  public LineResource(PluginContext context, TenantView tenant) {
    this.lines = new LineRepository(context.entities());
    this.registering = new RegisterLine(context, lines);
  }

  @GET
  public Slice<LineView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        lines.list(query.after(), query.limit() + 1), query, BusLine::reference, LineView::of);
  }

  @GET
  @Path("{reference}")
  public LineView show(@PathParam("reference") String reference) {
    return lines.find(reference).map(LineView::of).orElseThrow(NotFoundException::new);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(@NotNull @Valid LineForm form, @Context UriInfo here) {
    try {
      BusLine line =
          registering.register(
              form.reference(),
              form.name(),
              new BusLine.Route(form.from(), form.to()),
              form.seats());
      return Response.created(here.getAbsolutePathBuilder().path(line.reference()).build())
          .entity(LineView.of(line))
          .build();
    } catch (RegisterLine.ReferenceTaken e) {
      throw new ClientErrorException(Response.Status.CONFLICT, e);
    }
  }
}
