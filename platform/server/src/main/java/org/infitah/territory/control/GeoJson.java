package org.infitah.territory.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.infitah.territory.Outline;

/**
 * Reads limits as GeoJSON says them (RFC 7946): every polygon that stands in a file, whatever
 * carries it. What is finer than the grid is left out.
 */
final class GeoJson {

  private static final int LARGEST = 5_000_000;
  private static final int LONGEST_PATH = 150_000;
  private static final double WEST = -18;
  private static final double EAST = 0;
  private static final double SOUTH = 20;
  private static final double NORTH = 37;

  private final List<List<Corner>> rings = new ArrayList<>();

  private GeoJson() {}

  static Outline read(byte[] file) {
    if (file.length > LARGEST) {
      throw new RefusedOutline("fine");
    }
    GeoJson geometry = new GeoJson();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
      geometry.add(reader.readObject());
    } catch (JsonException | ClassCastException | IndexOutOfBoundsException e) {
      throw new RefusedOutline("json", e);
    }
    return geometry.outline();
  }

  private void add(JsonObject it) {
    switch (it.getString("type", "")) {
      case "FeatureCollection" -> list(it, "features").forEach(one -> add(one.asJsonObject()));
      case "GeometryCollection" -> list(it, "geometries").forEach(one -> add(one.asJsonObject()));
      case "Feature" -> {
        if (it.get("geometry") instanceof JsonObject geometry) {
          add(geometry);
        }
      }
      case "MultiPolygon" ->
          list(it, "coordinates").forEach(polygon -> polygon(polygon.asJsonArray()));
      case "Polygon" -> polygon(list(it, "coordinates"));
      default -> {
        // Points and lines are no limits.
      }
    }
  }

  private static JsonArray list(JsonObject it, String name) {
    if (it.get(name) instanceof JsonArray list) {
      return list;
    }
    throw new RefusedOutline("json");
  }

  private void polygon(JsonArray polygon) {
    for (JsonValue ring : polygon) {
      List<Corner> corners = new ArrayList<>();
      for (JsonValue corner : ring.asJsonArray()) {
        corners.add(corner(corner.asJsonArray()));
      }
      rings.add(corners);
    }
  }

  private Corner corner(JsonArray pair) {
    Corner corner =
        new Corner(pair.getJsonNumber(0).doubleValue(), pair.getJsonNumber(1).doubleValue());
    // The Kingdom and its waters: what lies elsewhere was said in other coordinates.
    if (corner.x() < WEST || corner.x() > EAST || corner.y() < SOUTH || corner.y() > NORTH) {
      throw new RefusedOutline("elsewhere");
    }
    return corner;
  }

  private Outline outline() {
    List<Corner> all = rings.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      throw new RefusedOutline("shape");
    }
    Outline frame =
        new Outline(
            all.stream().mapToDouble(Corner::x).min().orElseThrow(),
            all.stream().mapToDouble(Corner::y).min().orElseThrow(),
            all.stream().mapToDouble(Corner::x).max().orElseThrow(),
            all.stream().mapToDouble(Corner::y).max().orElseThrow(),
            "");
    StringBuilder path = new StringBuilder();
    rings.forEach(ring -> draw(ring, frame, path));
    if (path.isEmpty()) {
      throw new RefusedOutline("shape");
    }
    if (path.length() > LONGEST_PATH) {
      throw new RefusedOutline("fine");
    }
    return new Outline(frame.west(), frame.south(), frame.east(), frame.north(), path.toString());
  }

  /** What has no three corners on the grid cannot be seen. */
  private static void draw(List<Corner> ring, Outline frame, StringBuilder path) {
    List<String> seen = new ArrayList<>();
    for (Corner corner : ring) {
      String point = frame.column(corner.x()) + " " + frame.row(corner.y());
      if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(point)) {
        seen.add(point);
      }
    }
    if (seen.stream().distinct().limit(3).count() == 3) {
      path.append('M').append(String.join("L", seen)).append('Z');
    }
  }

  /** In degrees. */
  private record Corner(double x, double y) {}
}
