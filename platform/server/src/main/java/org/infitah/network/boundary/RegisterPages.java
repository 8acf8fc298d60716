package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.NetworkOnly;

/** The register of members on a day, for people. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/register")
@Produces(MediaType.TEXT_HTML)
public class RegisterPages {

  private final RegisterViews views;
  private final Pages pages;

  @Inject
  RegisterPages(RegisterViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page show(@Valid @BeanParam RegisterQuery query) {
    return Page.of(
        "org/infitah/network/boundary/register.jte",
        pages.text("network.register"),
        views.of(query));
  }
}
