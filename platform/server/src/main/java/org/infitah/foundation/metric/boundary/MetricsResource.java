package org.infitah.foundation.metric.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.infitah.foundation.metric.control.ShowMeters;
import org.infitah.foundation.tenancy.NetworkOnly;

/** The numbers of this node, on the network's own host. */
@Dependent
@NetworkOnly
@Path("metrics")
public class MetricsResource {

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final ShowMeters showing;

  @Inject
  MetricsResource(ShowMeters showing) {
    this.showing = showing;
  }

  @GET
  @Operation(hidden = true)
  public Response show(@HeaderParam("Authorization") @DefaultValue("") String authorization) {
    return Response.ok(showing.show(authorization))
        .header("Content-Type", TEXT)
        .header("Cache-Control", "no-store")
        .build();
  }
}
