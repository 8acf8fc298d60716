package org.infitah.plugins.digitalizationprojects.boundary;

import org.infitah.plugins.digitalizationprojects.entity.Measure;

/**
 * What was measured of a service in a month.
 *
 * @param service its reference
 * @param kind {@code adoption}, {@code completion}, {@code delay} or {@code satisfaction}
 * @param month for instance {@code 2026-03}
 * @param amount hundredths, or days for a delay
 */
public record MeasureView(String service, String kind, String month, int amount) {

  static MeasureView of(String service, Measure measure) {
    return new MeasureView(service, measure.kind(), measure.month(), measure.amount());
  }
}
