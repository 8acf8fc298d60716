package org.infitah.plugins.schooltransport.boundary;

import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.LocalText;

/** A line as it is shown. */
public record LineView(String reference, LocalText name, LocalText from, LocalText to, int seats) {

  static LineView of(BusLine line) {
    return new LineView(line.reference(), line.name(), line.from(), line.to(), line.seats());
  }
}
