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
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.territory.Outline;
import org.infitah.territory.Territories;

/**
 * Where the contributions to a consultation are about, on the collectivity's outline and in words.
 */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations/{reference}/places")
@Produces(MediaType.TEXT_HTML)
public class PlacesPages {

  private final ContributionViews views;
  private final Territories territories;
  private final Pages pages;

  @Inject
  PlacesPages(ContributionViews views, Territories territories, Pages pages) {
    this.views = views;
    this.territories = territories;
    this.pages = pages;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    Consultation consultation = views.any(reference);
    Slice<ContributionView> slice = views.listPlaced(consultation, query);
    Optional<Outline> outline = territories.outline();
    return Page.of(
        "org/infitah/consultation/boundary/places.jte",
        pages.text("consultation.places"),
        new Shown(
            consultation.reference(),
            consultation.subject(),
            slice,
            outline,
            outline.map(on -> marks(on, slice.items())).orElse(List.of())));
  }

  private static List<Mark> marks(Outline on, List<ContributionView> some) {
    return some.stream()
        .flatMap(
            it ->
                it.place().flatMap(PlaceBody::spot).stream()
                    .filter(spot -> on.holds(spot.latitude(), spot.longitude()))
                    .map(
                        spot ->
                            new Mark(
                                it.reference(),
                                it.heading(),
                                on.column(spot.longitude()),
                                on.row(spot.latitude()))))
        .toList();
  }

  /** A contribution on the grid of the outline. */
  public record Mark(String reference, LocalText heading, long column, long row) {}

  /** A part of them, and where they are. */
  public record Shown(
      String reference,
      Optional<LocalText> subject,
      Slice<ContributionView> slice,
      Optional<Outline> outline,
      List<Mark> marks) {

    public Shown {
      marks = List.copyOf(marks);
    }
  }
}
