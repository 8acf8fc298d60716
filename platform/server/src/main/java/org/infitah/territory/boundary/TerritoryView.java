package org.infitah.territory.boundary;

import java.time.LocalDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.territory.Outline;
import org.infitah.territory.entity.Territory;

/**
 * The outline of a collectivity.
 *
 * @param west the longitude of its first column, in degrees (WGS 84)
 * @param south the latitude of its last row
 * @param east the longitude of its last column
 * @param north the latitude of its first row
 * @param columns of the grid its limits are drawn on
 * @param rows of that grid
 * @param path its limits as the data of an SVG path on that grid
 * @param source where its limits come from
 */
public record TerritoryView(
    double west,
    double south,
    double east,
    double north,
    int columns,
    int rows,
    String path,
    String source,
    LocalDate drawnOn) {

  static TerritoryView of(Territory it) {
    Outline limits = it.limits();
    return new TerritoryView(
        limits.west(),
        limits.south(),
        limits.east(),
        limits.north(),
        limits.columns(),
        limits.rows(),
        limits.path(),
        it.source(),
        LocalDate.ofInstant(it.drawnAt(), Morocco.ZONE));
  }
}
