package ${package}.boundary;

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
import ${package}.control.AddEntry;
import ${package}.control.EntryRepository;
import ${package}.entity.Entry;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The register, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

  private final EntryRepository entries;
  private final AddEntry adding;

  public EntryResource(PluginContext context, TenantView tenant) {
    this.entries = new EntryRepository(context.entities());
    this.adding = new AddEntry(context, entries);
  }

  @GET
  public Slice<EntryView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        entries.list(query.after(), query.limit() + 1), query, Entry::reference, EntryView::of);
  }

  @GET
  @Path("{reference}")
  public EntryView show(@PathParam("reference") String reference) {
    return entries.find(reference).map(EntryView::of).orElseThrow(NotFoundException::new);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@NotNull @Valid EntryForm form, @Context UriInfo here) {
    try {
      Entry entry = adding.add(form.reference(), form.name());
      return Response.created(here.getAbsolutePathBuilder().path(entry.reference()).build())
          .entity(EntryView.of(entry))
          .build();
    } catch (AddEntry.ReferenceTaken e) {
      throw new ClientErrorException(Response.Status.CONFLICT, e);
    }
  }
}
