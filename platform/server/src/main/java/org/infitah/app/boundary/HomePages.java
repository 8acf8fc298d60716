package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** The network's home, or a collectivity's. */
@Dependent
@Path("{lang: ar|fr|zgh}")
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

  @GET
  public Page home() {
    return current.tenant().isNetwork()
        ? Page.of(
            "org/infitah/app/boundary/network-home.jte", pages.text("app.home"), views.network())
        : Page.of(
            "org/infitah/app/boundary/member-home.jte", pages.text("app.home"), views.member());
  }
}
