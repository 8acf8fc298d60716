package org.infitah.advisory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Advisory bodies beside the council. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/advisory-bodies")
@Produces(MediaType.TEXT_HTML)
public class AdvisoryBodyPages {

  private final AdvisoryBodyViews views;
  private final Pages pages;

  @Inject
  AdvisoryBodyPages(AdvisoryBodyViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/advisory/boundary/advisory-bodies.jte",
        pages.text("advisory.title"),
        new Shown(views.list(query)));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    AdvisoryBodyView view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/advisory/boundary/advisory-body.jte", pages.local(view.name()), view);
  }

  /** A part of the list. */
  public record Shown(Slice<AdvisoryBodyView> slice) {}
}
