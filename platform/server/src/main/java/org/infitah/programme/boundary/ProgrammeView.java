package org.infitah.programme.boundary;

import java.util.List;
import org.infitah.spi.LocalText;

/** A programme as its page shows it. */
public record ProgrammeView(List<Line> programmes) {

  public record Line(String reference, LocalText title, String status, List<String> principles) {}
}
