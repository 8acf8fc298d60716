package org.infitah.territory;

/**
 * The limits of a territory on a grid of its own: the longer side has a thousand units, the first
 * is west and north.
 *
 * @param west the longitude of its first column, in degrees east of Greenwich (WGS 84)
 * @param south the latitude of its last row, in degrees
 * @param east the longitude of its last column
 * @param north the latitude of its first row
 * @param path its limits as the data of an SVG path, in units of the grid
 */
public record Outline(double west, double south, double east, double north, String path) {

  private static final int LONGER = 1_000;
  private static final double LEAST = 1e-6;

  /** Whether a place lies within the four sides. */
  public boolean holds(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  /** The columns of the grid. */
  public int columns() {
    return (int) Math.max(1, Math.round(across() * unit()));
  }

  /** The rows of the grid. */
  public int rows() {
    return (int) Math.max(1, Math.round(down() * unit()));
  }

  /** The column of a longitude. */
  public long column(double longitude) {
    return Math.round((longitude - west) * Math.cos(middle()) * unit());
  }

  /** The row of a latitude. */
  public long row(double latitude) {
    return Math.round((north - latitude) * unit());
  }

  /** The longitude of a point so far from the left, from 0 to 1. */
  public double longitude(double part) {
    return west + (east - west) * part;
  }

  /** The latitude of a point so far from the top, from 0 to 1. */
  public double latitude(double part) {
    return north - (north - south) * part;
  }

  private double across() {
    return Math.max(LEAST, (east - west) * Math.cos(middle()));
  }

  private double down() {
    return Math.max(LEAST, north - south);
  }

  /**
   * One degree of latitude in units: a degree of longitude is shorter, the more so in the north.
   */
  private double unit() {
    return LONGER / Math.max(across(), down());
  }

  private double middle() {
    return Math.toRadians((north + south) / 2);
  }
}
