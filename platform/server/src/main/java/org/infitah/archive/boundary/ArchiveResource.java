package org.infitah.archive.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.infitah.archive.control.TakeArchive;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;

/** The archives of the tenant at hand, for machines of its administrators. */
@Dependent
@MemberOnly
@Path("archives")
public class ArchiveResource {

  private final TakeArchive taking;
  private final CurrentTenant tenant;

  @Inject
  ArchiveResource(TakeArchive taking, CurrentTenant tenant) {
    this.taking = taking;
    this.tenant = tenant;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public TakeArchive.Listed list() {
    return taking.list();
  }

  /** Asks for one; it is made within minutes, and listed from now on. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response ask() {
    return Response.accepted(new Asked(taking.ask())).build();
  }

  /** The file itself. It is asked for by POST because it leaves an act in the record. */
  @POST
  @Path("{id}/copies")
  @Produces({"application/zip", MediaType.APPLICATION_JSON})
  public Response fetch(@PathParam("id") String id) {
    return ArchiveFile.of(taking.fetch(id(id)), tenant.tenant().alias());
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** The archive that was asked for. */
  public record Asked(UUID id) {}
}
