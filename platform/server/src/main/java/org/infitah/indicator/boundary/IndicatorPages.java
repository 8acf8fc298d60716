package org.infitah.indicator.boundary;

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
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What the programme moves. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/indicators")
@Produces(MediaType.TEXT_HTML)
public class IndicatorPages {

  private final IndicatorViews views;
  private final Promises promises;
  private final Pages pages;

  @Inject
  IndicatorPages(IndicatorViews views, Promises promises, Pages pages) {
    this.views = views;
    this.promises = promises;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/indicator/boundary/indicators.jte",
        pages.text("indicator.title"),
        new Shown(views.list(query)));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    IndicatorView view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/indicator/boundary/indicator.jte",
        pages.local(view.title()),
        new One(view, Chart.of(view), view.promise().flatMap(promises::find)));
  }

  /** A part of the list. */
  public record Shown(Slice<IndicatorView> slice) {}

  /**
   * One of them.
   *
   * @param promise what of the programme it belongs to
   */
  public record One(IndicatorView indicator, Chart chart, Optional<LocalText> promise) {}
}
