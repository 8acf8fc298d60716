package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.Pages;

/** The feed without a language leads to the one of the reader's. */
@Dependent
@Path("feed.atom")
public class FeedCrossing {

  private final Pages pages;

  @Inject
  FeedCrossing(Pages pages) {
    this.pages = pages;
  }

  @GET
  public Response lead() {
    return Response.status(302)
        .location(URI.create("/" + pages.language().code() + "/feed.atom"))
        .header("Vary", "Accept-Language")
        .build();
  }
}
