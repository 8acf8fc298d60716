package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Where a visit begins: the network's home, or a collectivity's. */
@Dependent
@Path("")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

  private final HomeViews views;
  private final CurrentTenant current;
  private final Pages pages;

  @Inject
  HomePages(HomeViews views, CurrentTenant current, Pages pages) {
    this.views = views;
    this.current = current;
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

  @GET
  @Path("{lang: ar|fr|zgh}")
  public Page home() {
    return current.tenant().isNetwork()
        ? Page.of(
            "org/infitah/app/boundary/network-home.jte", pages.text("app.home"), views.network())
        : Page.of(
            "org/infitah/app/boundary/member-home.jte", pages.text("app.home"), views.member());
  }
}
