package org.infitah.people.boundary;

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
import org.infitah.foundation.tenancy.MemberOnly;

/** Roles of a whole list, as a workbook. */
@Dependent
@MemberOnly
@Path("mandates/bulk")
@Produces(MediaType.APPLICATION_JSON)
public class RolesBulkResource {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final RolesBulk bulk;
  private final RequestTransaction transaction;

  @Inject
  RolesBulkResource(RolesBulk bulk, RequestTransaction transaction) {
    this.bulk = bulk;
    this.transaction = transaction;
  }

  /** Says what it would give, unless told to give. */
  @POST
  @Upload
  @Consumes(XLSX)
  public RolesReport give(
      @QueryParam("rehearsal") @DefaultValue("true") boolean rehearsal, @NotNull byte[] file) {
    transaction.begin(rehearsal);
    return bulk.give(file, rehearsal);
  }
}
