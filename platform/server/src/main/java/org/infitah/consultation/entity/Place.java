package org.infitah.consultation.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something is about.
 *
 * @param words as its author calls it
 * @param spot on the collectivity's outline
 */
public record Place(Optional<String> words, Optional<Spot> spot) {

  /** Nowhere in particular. */
  public static final Place NONE = new Place(Optional.empty(), Optional.empty());

  private static final double FINENESS = 10_000;

  static Place of(@Nullable String words, @Nullable Double latitude, @Nullable Double longitude) {
    return new Place(
        Optional.ofNullable(words),
        latitude == null || longitude == null
            ? Optional.empty()
            : Optional.of(new Spot(latitude, longitude)));
  }

  /** Whether neither was said. */
  public boolean isNone() {
    return words.isEmpty() && spot.isEmpty();
  }

  /**
   * A point, no finer than some ten metres.
   *
   * @param latitude in degrees (WGS 84)
   * @param longitude in degrees east of Greenwich
   */
  public record Spot(double latitude, double longitude) {

    public Spot {
      latitude = Math.round(latitude * FINENESS) / FINENESS;
      longitude = Math.round(longitude * FINENESS) / FINENESS;
    }
  }
}
