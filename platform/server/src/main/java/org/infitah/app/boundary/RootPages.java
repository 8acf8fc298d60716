package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.Pages;

/** Where a visit begins: the crossroads of languages. */
@Dependent
@Path("")
public class RootPages {

  private final Pages pages;

  @Inject
  RootPages(Pages pages) {
    this.pages = pages;
  }

  /** Sends the visitor to the language the browser asks for. */
  @GET
  public Response root() {
    return Response.status(302)
        .location(URI.create("/" + pages.language().code()))
        .header("Vary", "Accept-Language")
        .build();
  }
}
