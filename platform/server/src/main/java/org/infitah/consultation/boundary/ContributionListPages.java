package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** All that was said in a consultation. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations/{reference}/contributions")
@Produces(MediaType.TEXT_HTML)
public class ContributionListPages {

  private final ContributionViews views;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ContributionListPages(ContributionViews views, Pages pages, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    Consultation consultation = views.any(reference);
    return Page.of(
        "org/infitah/consultation/boundary/contributions.jte",
        pages.text("consultation.contributions"),
        new Shown(
            consultation.reference(),
            consultation.subject(),
            consultation.takes(Morocco.today(clock)),
            views.listShown(consultation, query)));
  }

  /**
   * A part of the list.
   *
   * @param open whether the reader may add to it
   */
  public record Shown(
      String reference, Optional<LocalText> subject, boolean open, Slice<ContributionView> slice) {}
}
