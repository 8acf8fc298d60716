package org.infitah.consultation.boundary;

import java.util.Optional;
import org.infitah.consultation.entity.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution is about, as machines say and read it.
 *
 * @param words as its author calls it
 * @param latitude in degrees (WGS 84); it needs the longitude beside it
 * @param longitude in degrees east of Greenwich
 */
public record PlaceBody(
    @Nullable String words, @Nullable Double latitude, @Nullable Double longitude) {

  static Place place(@Nullable PlaceBody said) {
    if (said == null) {
      return Place.NONE;
    }
    return new Place(
        Optional.ofNullable(said.words).map(String::strip).filter(words -> !words.isEmpty()),
        said.spot());
  }

  /** The point, if one was chosen. */
  Optional<Place.Spot> spot() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Place.Spot(latitude, longitude));
  }

  /** Nothing where nothing was said. */
  static Optional<PlaceBody> of(Place place) {
    return place.isNone()
        ? Optional.empty()
        : Optional.of(
            new PlaceBody(
                place.words().orElse(null),
                place.spot().map(Place.Spot::latitude).orElse(null),
                place.spot().map(Place.Spot::longitude).orElse(null)));
  }
}
