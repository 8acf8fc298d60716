package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.network.OpenConsultation;
import org.infitah.network.control.ListOpenConsultations;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Where people are asked now. A contribution is sent to the member's own portal. */
@Dependent
@NetworkOnly
@Path("open-consultations")
@Produces(MediaType.APPLICATION_JSON)
public class OpenConsultationResource {

  private final ListOpenConsultations consultations;

  @Inject
  OpenConsultationResource(ListOpenConsultations consultations) {
    this.consultations = consultations;
  }

  @GET
  public Slice<OpenConsultation> list(@Valid @BeanParam SliceQuery query) {
    return consultations.list(query);
  }
}
