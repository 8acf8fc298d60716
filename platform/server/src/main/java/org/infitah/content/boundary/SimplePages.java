package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages of the collectivity's own. For people. */
@Dependent
@Path("{lang: ar|fr|zgh}/pages")
@Produces(MediaType.TEXT_HTML)
public class SimplePages {

  private final ShowArticle showing;

  @Inject
  SimplePages(ShowArticle showing) {
    this.showing = showing;
  }

  @GET
  @Path("{reference}")
  public Response show(@PathParam("reference") String reference) {
    return showing.at("pages", reference);
  }
}
