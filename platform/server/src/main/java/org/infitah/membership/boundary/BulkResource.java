package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.NetworkOnly;

/** Portals for a whole list of collectivities, as {@code text/csv}. */
@Dependent
@NetworkOnly
@Path("openings/bulk")
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

  private final Bulk bulk;
  private final RequestTransaction transaction;

  @Inject
  BulkResource(Bulk bulk, RequestTransaction transaction) {
    this.bulk = bulk;
    this.transaction = transaction;
  }

  /** Says what it would ask for, unless told to ask. */
  @POST
  @Upload
  @Consumes("text/csv")
  public BulkView ask(
      @QueryParam("rehearsal") @DefaultValue("true") boolean rehearsal, @NotNull byte[] file) {
    transaction.begin(rehearsal);
    return bulk.ask(file, rehearsal);
  }
}
