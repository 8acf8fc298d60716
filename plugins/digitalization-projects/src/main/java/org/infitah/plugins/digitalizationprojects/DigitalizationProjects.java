package org.infitah.plugins.digitalizationprojects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.boundary.DigitalPages;
import org.infitah.plugins.digitalizationprojects.boundary.DigitalSlots;
import org.infitah.plugins.digitalizationprojects.boundary.HelpResource;
import org.infitah.plugins.digitalizationprojects.boundary.MeasureResource;
import org.infitah.plugins.digitalizationprojects.boundary.OpenMeasures;
import org.infitah.plugins.digitalizationprojects.boundary.OpenServices;
import org.infitah.plugins.digitalizationprojects.boundary.PortfolioResource;
import org.infitah.plugins.digitalizationprojects.boundary.ServiceResource;
import org.infitah.plugins.digitalizationprojects.boundary.SolutionResource;
import org.infitah.plugins.digitalizationprojects.boundary.TrainingResource;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceSeries;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.plugins.digitalizationprojects.entity.Measure;
import org.infitah.plugins.digitalizationprojects.entity.Passage;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.plugins.digitalizationprojects.entity.Training;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.ModuleRoot;
import org.infitah.spi.Permission;
import org.infitah.spi.TenantEntity;
import org.infitah.spi.data.OpenDataSet;
import org.infitah.spi.indicator.IndicatorSource;
import org.infitah.spi.slot.Slot;

/** What this plugin brings. */
public final class DigitalizationProjects implements InfitahPlugin {

  @Override
  public List<Class<? extends TenantEntity>> entities() {
    return List.of(
        PublicService.class,
        ServiceChange.class,
        DigitalProject.class,
        Passage.class,
        Measure.class,
        Solution.class,
        HelpNote.class,
        Training.class);
  }

  @Override
  public Map<String, ModuleRoot> resources() {
    return Map.of(
        "services", ServiceResource::new,
        "portfolio", PortfolioResource::new,
        "measures", MeasureResource::new,
        "solutions", SolutionResource::new,
        "help", HelpResource::new,
        "trainings", TrainingResource::new);
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
  public List<Slot> slots() {
    return DigitalSlots.ALL;
  }

  @Override
  public List<OpenDataSet> openData() {
    return List.of(new OpenServices(), new OpenMeasures());
  }

  @Override
  public List<Permission> permissions() {
    return List.of(
        Rights.INVENTORY, Rights.PORTFOLIO, Rights.MEASURES, Rights.EXCHANGE, Rights.TRAININGS);
  }
}
