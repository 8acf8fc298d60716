package org.infitah.plugins.schooltransport.control;

import java.util.Set;
import java.util.UUID;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.LocalText;
import org.infitah.spi.Permission;
import org.infitah.spi.PluginContext;

/** Adds a line to the register. Refuses a reference that another line has. */
public final class RegisterLine {

  /** To change the register. */
  public static final Permission PERMISSION =
      new Permission("school-transport.register", Set.of("staff", "tenant-admin"));

  private final PluginContext context;
  private final LineRepository lines;

  public RegisterLine(PluginContext context, LineRepository lines) {
    this.context = context;
    this.lines = lines;
  }

  public BusLine register(String reference, LocalText name, BusLine.Route route, int seats) {
    context.require(PERMISSION);
    if (lines.find(reference).isPresent()) {
      throw new ReferenceTaken(reference);
    }
    UUID id = context.newId();
    BusLine line = new BusLine(id, reference, name, route, seats);
    lines.add(line);
    return line;
  }

  /** Another line of this collectivity has that reference. */
  public static final class ReferenceTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceTaken(String reference) {
      super(reference);
    }
  }
}
