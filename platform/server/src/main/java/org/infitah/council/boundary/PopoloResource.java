package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.SliceQuery;

/** The council as civic programs read councils everywhere: the Popolo data specification. */
@Dependent
@MemberOnly
@Path("popolo")
@Produces(MediaType.APPLICATION_JSON)
public class PopoloResource {

  private final PopoloViews views;

  @Inject
  PopoloResource(PopoloViews views) {
    this.views = views;
  }

  /** Who sits in the council, and a part of its sessions. */
  @GET
  public Popolo part(@Valid @BeanParam SliceQuery query) {
    return views.part(query);
  }
}
