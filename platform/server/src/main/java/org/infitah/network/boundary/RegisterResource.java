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

/** The register of members on any day up to today. */
@Dependent
@NetworkOnly
@Path("register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  private final RegisterViews views;

  @Inject
  RegisterResource(RegisterViews views) {
    this.views = views;
  }

  @GET
  public RegisterView on(@Valid @BeanParam RegisterQuery query) {
    return views.of(query);
  }
}
