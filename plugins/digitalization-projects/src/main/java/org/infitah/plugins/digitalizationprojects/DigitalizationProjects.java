package org.infitah.plugins.digitalizationprojects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.boundary.DigitalPages;
import org.infitah.plugins.digitalizationprojects.boundary.MeasureResource;
import org.infitah.plugins.digitalizationprojects.boundary.PortfolioResource;
import org.infitah.plugins.digitalizationprojects.boundary.ServiceResource;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceSeries;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Measure;
import org.infitah.plugins.digitalizationprojects.entity.Passage;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.ModuleRoot;
import org.infitah.spi.Permission;
import org.infitah.spi.TenantEntity;
import org.infitah.spi.indicator.IndicatorSource;

/** What this plugin brings. */
public final class DigitalizationProjects implements InfitahPlugin {

  @Override
  public List<Class<? extends TenantEntity>> entities() {
    return List.of(
        PublicService.class,
        ServiceChange.class,
        DigitalProject.class,
        Passage.class,
        Measure.class);
  }

  @Override
  public Map<String, ModuleRoot> resources() {
    return Map.of(
        "services", ServiceResource::new,
        "portfolio", PortfolioResource::new,
        "measures", MeasureResource::new);
  }

  @Override
  public Optional<ModuleRoot> pages() {
    return Optional.of(DigitalPages::new);
  }

  @Override
  public List<MenuLine> menu() {
    return List.of(new MenuLine("", "digitalizationprojects.name"));
  }

  @Override
  public Optional<IndicatorSource> indicatorSource() {
    return Optional.of(new ServiceSeries());
  }

  @Override
  public List<Permission> permissions() {
    return List.of(Rights.INVENTORY, Rights.PORTFOLIO, Rights.MEASURES);
  }
}
