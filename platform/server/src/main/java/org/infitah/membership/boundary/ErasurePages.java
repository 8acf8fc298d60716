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
import java.util.Map;
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
  private final PortalPages portals;
  private final Pages pages;

  @Inject
  ErasurePages(Erasures erasures, PortalPages portals, Pages pages) {
    this.erasures = erasures;
    this.portals = portals;
    this.pages = pages;
  }

  @POST
  public Response ask(
      @PathParam("alias") String alias,
      @FormParam("host") @DefaultValue("") String host,
      @FormParam("reason") @DefaultValue("") String reason) {
    return answer(alias, host, reason, erasures.ask(alias, host, reason));
  }

  @POST
  @Path("confirmation")
  public Response confirm(
      @PathParam("alias") String alias, @FormParam("host") @DefaultValue("") String host) {
    return answer(alias, host, "", erasures.confirm(alias, host));
  }

  @POST
  @Path("call-off")
  public Response callOff(@PathParam("alias") String alias) {
    erasures.callOff(alias);
    return back(alias);
  }

  private Response answer(String alias, String host, String reason, Map<String, String> wrong) {
    return wrong.isEmpty()
        ? back(alias)
        : portals.again(alias, Map.of("host", host, "erasureReason", reason), wrong);
  }

  private Response back(String alias) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/console/portals/" + alias))
        .build();
  }
}
