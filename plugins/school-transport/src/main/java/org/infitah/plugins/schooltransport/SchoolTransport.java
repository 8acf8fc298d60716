package org.infitah.plugins.schooltransport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.schooltransport.boundary.LinePages;
import org.infitah.plugins.schooltransport.boundary.LineResource;
import org.infitah.plugins.schooltransport.boundary.LineSlots;
import org.infitah.plugins.schooltransport.boundary.OpenLines;
import org.infitah.plugins.schooltransport.control.RegisterLine;
import org.infitah.plugins.schooltransport.control.TransportSettings;
import org.infitah.plugins.schooltransport.entity.BusLine;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.ModuleRoot;
import org.infitah.spi.Permission;
import org.infitah.spi.TenantEntity;
import org.infitah.spi.data.OpenDataSet;
import org.infitah.spi.setting.Setting;
import org.infitah.spi.slot.Slot;

/** What this plugin brings. */
public final class SchoolTransport implements InfitahPlugin {

  @Override
  public List<Class<? extends TenantEntity>> entities() {
    return List.of(BusLine.class);
  }

  @Override
  public Map<String, ModuleRoot> resources() {
    return Map.of("lines", LineResource::new);
  }

  @Override
  public Optional<ModuleRoot> pages() {
    return Optional.of(LinePages::new);
  }

  @Override
  public List<MenuLine> menu() {
    return List.of(new MenuLine("", "schooltransport.name"));
  }

  @Override
  public List<Slot> slots() {
    return LineSlots.ALL;
  }

  @Override
  public List<OpenDataSet> openData() {
    return List.of(new OpenLines());
  }

  @Override
  public List<Setting> settings() {
    return TransportSettings.ALL;
  }

  @Override
  public List<Permission> permissions() {
    return List.of(RegisterLine.PERMISSION);
  }
}
