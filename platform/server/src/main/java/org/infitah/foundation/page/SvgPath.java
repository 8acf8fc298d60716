package org.infitah.foundation.page;

import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.foundation.tenancy.Level;

/** The little of SVG that our own drawings use: straight lines between given points. */
final class SvgPath {

  private static final Pattern STEP = Pattern.compile("([MLZ])(?:(-?[\\d.]+) (-?[\\d.]+))?");
  private static final Pattern TILE =
      Pattern.compile("width=\"([\\d.]+)\" height=\"([\\d.]+)\".* d=\"([^\"]+)\"");

  private SvgPath() {}

  static Path2D of(String d) {
    Path2D path = new Path2D.Double();
    Matcher step = STEP.matcher(d);
    while (step.find()) {
      if (step.group(1).equals("Z")) {
        path.closePath();
        continue;
      }
      double x = Double.parseDouble(step.group(2));
      double y = Double.parseDouble(step.group(3));
      if (step.group(1).equals("M")) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  /** The pattern of a level, one period of it. */
  static Tile zellige(Level level) {
    String name = level == Level.PREFECTURE ? Level.PROVINCE.code() : level.code();
    Assets.Asset asset = Assets.find("img/zellige-" + name + ".svg").orElseThrow();
    Matcher tile = TILE.matcher(new String(asset.plain(), StandardCharsets.UTF_8));
    if (!tile.find()) {
      throw new IllegalStateException("not a tile: " + name);
    }
    return new Tile(
        Double.parseDouble(tile.group(1)), Double.parseDouble(tile.group(2)), of(tile.group(3)));
  }

  /** A pattern's period. */
  record Tile(double width, double height, Path2D lines) {}
}
