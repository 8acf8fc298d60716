package org.infitah.consultation.boundary;

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
import java.time.Clock;
import java.time.LocalDate;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Consultations of citizens. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations")
@Produces(MediaType.TEXT_HTML)
public class ConsultationPages {

  private final ConsultationViews views;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ConsultationPages(ConsultationViews views, Pages pages, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/consultation/boundary/consultations.jte",
        pages.text("consultation.title"),
        new Shown(views.list(query), Morocco.today(clock)));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    ConsultationView view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/consultation/boundary/consultation.jte",
        pages.text("consultation.one"),
        new One(view, view.state(Morocco.today(clock))));
  }

  /** A part of the list, as it stands today. */
  public record Shown(Slice<ConsultationView> slice, LocalDate today) {}

  /**
   * One of them; {@code state} is {@code announced}, {@code ahead}, {@code open} or {@code closed}.
   */
  public record One(ConsultationView consultation, String state) {}
}
