package org.infitah.council.boundary;

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
import org.infitah.version.Versions;

/** What the council decided, in writing. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/council/deliberations")
@Produces(MediaType.TEXT_HTML)
public class CouncilDeliberationPages {

  private final DeliberationViews views;
  private final Versions versions;
  private final Pages pages;

  @Inject
  CouncilDeliberationPages(DeliberationViews views, Versions versions, Pages pages) {
    this.views = views;
    this.versions = versions;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/council/boundary/deliberations.jte",
        pages.text("council.deliberations"),
        new Shown(views.list(query)));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    DeliberationView view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/council/boundary/deliberation.jte",
        pages.local(view.title()),
        new One(view, view.version().map(versions::matches).orElse(true)));
  }

  /**
   * One of them.
   *
   * @param matches whether the version it decides on still is that one, to the byte
   */
  public record One(DeliberationView deliberation, boolean matches) {}

  /** A part of the list. */
  public record Shown(Slice<DeliberationView> slice) {}
}
