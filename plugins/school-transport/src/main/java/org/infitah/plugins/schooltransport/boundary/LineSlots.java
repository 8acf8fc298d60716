package org.infitah.plugins.schooltransport.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.plugins.schooltransport.control.LineRepository;
import org.infitah.plugins.schooltransport.control.TransportSettings;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;
import org.infitah.spi.slot.Fragment;
import org.infitah.spi.slot.Slot;

/** What the register adds to the platform's own pages. */
public final class LineSlots {

  /** Some lines on the home page, and how many there are in the back office. */
  public static final List<Slot> ALL =
      List.of(
          new Slot.HomeBlock(LineSlots::onHome), new Slot.DashboardCard(LineSlots::onDashboard));

  private static final String ROOM = "org/infitah/plugins/schooltransport/boundary/";

  private LineSlots() {}

  /** The first lines, while there are any: one statement where there are none. */
  private static Optional<Fragment> onHome(PluginContext context, TenantView tenant) {
    List<BusLine> lines =
        new LineRepository(context.entities()).list("", (int) TransportSettings.ON_HOME.most());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<LineView> named =
        lines.stream()
            .limit(context.settings().number(TransportSettings.ON_HOME))
            .map(LineView::of)
            .toList();
    return Optional.of(
        new Fragment("schooltransport.name", ROOM + "home-block.jte", new Lines(named)));
  }

  private static Optional<Fragment> onDashboard(PluginContext context, TenantView tenant) {
    LineRepository lines = new LineRepository(context.entities());
    return Optional.of(
        new Fragment(
            "schooltransport.name",
            ROOM + "dashboard-card.jte",
            new Extent(lines.count(), lines.seats())));
  }

  /** Lines that are named. */
  public record Lines(List<LineView> lines) {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** How much the register holds. */
  public record Extent(long lines, long seats) {}
}
