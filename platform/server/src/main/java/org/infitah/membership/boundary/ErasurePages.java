package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;

/** What the portal's page in the console sends about erasing it. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/portals/{alias}/erasure")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ErasurePages {

  private final Erasures erasures;
  private final Pages pages;

  @Inject
  ErasurePages(Erasures erasures, Pages pages) {
    this.erasures = erasures;
    this.pages = pages;
  }

  @POST
  public Response ask(
      @PathParam("alias") String alias,
      @FormParam("host") @DefaultValue("") String host,
      @FormParam("reason") @DefaultValue("") String reason) {
    Rejected.unlessEmpty(erasures.ask(alias, host, reason));
    return back(alias);
  }

  @POST
  @Path("confirmation")
  public Response confirm(
      @PathParam("alias") String alias, @FormParam("host") @DefaultValue("") String host) {
    erasures.confirm(alias, host);
    return back(alias);
  }

  @POST
  @Path("call-off")
  public Response callOff(@PathParam("alias") String alias) {
    erasures.callOff(alias);
    return back(alias);
  }

  private Response back(String alias) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/console/portals/" + alias))
        .build();
  }
}
