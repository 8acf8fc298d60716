package org.infitah.foundation.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.Level;

/**
 * The zellige rosette that stands for a collectivity: eight points for a commune and for the
 * network, twelve for a province or prefecture, sixteen for a region. Paths are in a square of 48
 * units.
 *
 * @param ground the star it lies on
 * @param petals the lozenges around its heart
 * @param heart the star in the middle
 */
public record Mark(String ground, String petals, String heart) {

  private static final double MIDDLE = 24;
  private static final double RADIUS = 23.6;
  private static final Map<Level, Mark> ALL = new EnumMap<>(Level.class);

  static {
    for (Level level : Level.values()) {
      ALL.put(
          level,
          switch (level) {
            case NETWORK, COMMUNE -> drawn(8, .765, 12.4, .33, 7.4, .765);
            case PREFECTURE, PROVINCE -> drawn(12, .80, 13.4, .21, 7.8, .72);
            case REGION -> drawn(16, .84, 14, .155, 8, .78);
          });
    }
  }

  /** The mark of a level. */
  public static Mark of(Level level) {
    Mark mark = ALL.get(level);
    if (mark == null) {
      throw new IllegalStateException("no mark for " + level);
    }
    return mark;
  }

  /** A picture of its own, for the browser's tab. */
  public String svg(Brand brand) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">"
        + path(brand.primary(), ground)
        + path(brand.ink(), petals)
        + path(brand.accent(), heart)
        + "</svg>";
  }

  /** The same as a picture of that many points a side. */
  public BufferedImage picture(Brand brand, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, side, side);
    g.scale(side / (2 * MIDDLE), side / (2 * MIDDLE));
    g.setColor(Color.decode(brand.primary()));
    g.fill(SvgPath.of(ground));
    g.setColor(Color.decode(brand.ink()));
    g.fill(SvgPath.of(petals));
    g.setColor(Color.decode(brand.accent()));
    g.fill(SvgPath.of(heart));
    g.dispose();
    return image;
  }

  private static String path(String fill, String d) {
    return "<path fill=\"" + fill + "\" d=\"" + d + "\"/>";
  }

  private static Mark drawn(
      int points, double notch, double waist, double half, double heart, double heartNotch) {
    return new Mark(
        star(points, RADIUS, RADIUS * notch),
        petals(points, waist, half),
        star(points, heart, heart * heartNotch));
  }

  private static String star(int points, double outer, double inner) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < 2 * points; i++) {
      d.append(i == 0 ? 'M' : 'L');
      point(d, i % 2 == 0 ? outer : inner, Math.PI * i / points);
    }
    return d.append('Z').toString();
  }

  private static String petals(int points, double waist, double half) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      point(d.append('M'), 7.6, angle);
      point(d.append('L'), waist, angle + half);
      point(d.append('L'), 18.6, angle);
      point(d.append('L'), waist, angle - half);
      d.append('Z');
    }
    return d.toString();
  }

  /** A point at an angle from the top. */
  private static void point(StringBuilder d, double radius, double angle) {
    d.append(
        String.format(
            Locale.ROOT,
            "%.1f %.1f",
            MIDDLE + radius * Math.sin(angle),
            MIDDLE - radius * Math.cos(angle)));
  }
}
