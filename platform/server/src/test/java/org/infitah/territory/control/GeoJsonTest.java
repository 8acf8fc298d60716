package org.infitah.territory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.infitah.territory.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {

  private static final String RING = "[[-5,33],[-4,33],[-4,34],[-5,34],[-5,33]]";

  @Test
  void every_polygon_of_a_file_is_drawn_on_one_grid() {
    Outline outline =
        read(
            "{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'geometry': null},"
                + "{'type': 'Feature', 'geometry': {'type': 'MultiPolygon', 'coordinates': [["
                + RING
                + "]]}}, {'type': 'Feature', 'geometry': {'type': 'Point', 'coordinates':"
                + " [-9, 30]}}]}");

    assertThat(outline.west()).isEqualTo(-5);
    assertThat(outline.north()).isEqualTo(34);
    assertThat(outline.rows()).isEqualTo(1_000);
    // A degree of longitude is shorter by the cosine of the latitude.
    assertThat(outline.columns())
        .isEqualTo((int) Math.round(1_000 * Math.cos(Math.toRadians(33.5))));
    assertThat(outline.path()).isEqualTo("M0 1000L834 1000L834 0L0 0L0 1000Z");
  }

  @Test
  void a_place_is_found_again_where_it_was_clicked() {
    Outline outline = read("{'type': 'Polygon', 'coordinates': [" + RING + "]}");
    double longitude = outline.longitude(0.25);
    double latitude = outline.latitude(0.75);

    assertThat(outline.holds(latitude, longitude)).isTrue();
    assertThat(outline.column(longitude)).isCloseTo(outline.columns() / 4, within(1L));
    assertThat(outline.row(latitude)).isEqualTo(750);
    assertThat(outline.holds(34.1, longitude)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1                                                                             | json
          {"type": "Polygon"}                                                            | json
          {"type": "Polygon", "coordinates": [[[1]]]}                                    | json
          {"type": "Polygon", "coordinates": [[["a", "b"]]]}                             | json
          {"type": "FeatureCollection", "features": [3]}                                 | json
          {"type": "Point", "coordinates": [-5, 33]}                                     | shape
          {"type": "Polygon", "coordinates": [[[-5,33],[-5,33],[-5,33]]]}                | shape
          {"type": "Polygon", "coordinates": [[[2,48],[3,48],[3,49],[2,48]]]}            | elsewhere
          {"type": "Polygon", "coordinates": [[[500000,300000],[500001,300000],[5,3]]]}  | elsewhere
          """)
  void what_cannot_be_drawn_is_refused(String file, String why) {
    assertThatThrownBy(() -> GeoJson.read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            RefusedOutline.class,
            refused -> assertThat(refused.key()).isEqualTo("territory.refused." + why));
  }

  private static Outline read(String quoted) {
    return GeoJson.read(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
