package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.identity.control.SignOut;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.tenancy.NetworkOnly;

/**
 * Where Keycloak tells us, server to server, that a session has ended. One address serves all
 * hosts.
 */
@Dependent
@Path("backchannel-logout")
@Apart
@NetworkOnly
public class BackchannelResource {

  private final SignOut signingOut;

  @Inject
  BackchannelResource(SignOut signingOut) {
    this.signingOut = signingOut;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ended(@FormParam("logout_token") @DefaultValue("") String token) {
    return Response.status(signingOut.told(token) ? 200 : 400)
        .header("Cache-Control", "no-store")
        .build();
  }
}
