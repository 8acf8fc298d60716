package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;
import org.infitah.spi.slot.Fragment;
import org.infitah.spi.slot.Slot;

/** What the inventory adds to the platform's own pages. */
public final class DigitalSlots {

  /** The way to where it is kept, for whoever keeps it. */
  public static final List<Slot> ALL = List.of(new Slot.DashboardCard(DigitalSlots::onDashboard));

  private DigitalSlots() {}

  private static Optional<Fragment> onDashboard(PluginContext context, TenantView tenant) {
    if (!context.may(Rights.INVENTORY)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fragment(
            "digitalizationprojects.name",
            DigitalPages.ROOM + "dashboard-card.jte",
            new Extent(
                new ServiceRepository(context.entities()).count(),
                new ProjectRepository(context.entities()).count())));
  }

  /** How much is kept, shown or not. */
  public record Extent(long services, long projects) {}
}
