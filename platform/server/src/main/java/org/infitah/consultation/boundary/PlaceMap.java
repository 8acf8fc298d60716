package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.entity.Place.Spot;
import org.infitah.foundation.page.Typed;
import org.infitah.territory.Outline;
import org.infitah.territory.Territories;

/** The collectivity's outline, to choose a place on it and to show where one is. */
@Dependent
public class PlaceMap {

  /**
   * As it is shown, so that a click says where it was: no browser tells how it scaled a picture.
   */
  private static final int LONGER = 280;

  private final Territories territories;

  @Inject
  PlaceMap(Territories territories) {
    this.territories = territories;
  }

  /** The outline with that place on it; empty where the collectivity has none. */
  Optional<Picture> picture(Optional<Spot> spot) {
    return territories
        .outline()
        .map(
            outline ->
                new Picture(
                    "/outline.svg"
                        + spot.map(at -> "?lat=" + at.latitude() + "&lon=" + at.longitude())
                            .orElse(""),
                    width(outline),
                    height(outline)));
  }

  /** What was typed, with the place that was clicked on, or without it where it was taken back. */
  IdeaForm placed(IdeaForm form) {
    if (!form.placing()) {
      return form;
    }
    Map<String, String> fields = new HashMap<>(form.typed().fields());
    fields.remove("lat");
    fields.remove("lon");
    Optional<Outline> outline = form.clicked() ? territories.outline() : Optional.empty();
    outline.ifPresent(
        on -> {
          double x = part(form.field("at.x"), width(on));
          double y = part(form.field("at.y"), height(on));
          Spot spot = new Spot(on.latitude(y), on.longitude(x));
          if (on.holds(spot.latitude(), spot.longitude())) {
            fields.put("lat", Double.toString(spot.latitude()));
            fields.put("lon", Double.toString(spot.longitude()));
          }
        });
    return new IdeaForm(new Typed(fields, form.typed().language()));
  }

  private static double part(String pixel, int of) {
    return Math.min(1, Double.parseDouble(pixel) / of);
  }

  private static int width(Outline outline) {
    return outline.columns() * LONGER / Math.max(outline.columns(), outline.rows());
  }

  private static int height(Outline outline) {
    return outline.rows() * LONGER / Math.max(outline.columns(), outline.rows());
  }

  /**
   * A picture.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public record Picture(String address, int width, int height) {}
}
