package org.infitah.testkit.seeded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.Permission;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;
import org.infitah.spi.data.OpenDataSet;
import org.infitah.spi.job.ModuleJob;
import org.infitah.spi.setting.Setting;

/** A plugin that keeps no rule at all. */
public class Careless implements InfitahPlugin {

  private int asked;

  @Override
  public List<MenuLine> menu() {
    asked++;
    return List.of(new MenuLine("", "seeded.nobody" + asked));
  }

  @Override
  public List<Permission> permissions() {
    return List.of(new Permission("programme.adopt", Set.of("king")));
  }

  @Override
  public List<Setting> settings() {
    return List.of(new Setting.Flag("loud", true));
  }

  @Override
  public List<OpenDataSet> openData() {
    return List.of(new Nameless());
  }

  @Override
  public List<ModuleJob> jobs() {
    ModuleJob.Work nothing = (context, tenant) -> {};
    return List.of(
        new ModuleJob("twice", Duration.ofHours(1), nothing),
        new ModuleJob("twice", Duration.ofHours(2), nothing));
  }

  /** A set nobody could make anything of. */
  private static final class Nameless implements OpenDataSet {

    @Override
    public String key() {
      return "stops";
    }

    @Override
    public String licence() {
      return "ODbL-1.0";
    }

    @Override
    public List<Column> columns() {
      return List.of();
    }

    @Override
    public Optional<Instant> updated(WorkContext context, TenantView tenant) {
      return Optional.empty();
    }

    @Override
    public List<DataRow> rows(WorkContext context, TenantView tenant, String after, int most) {
      return List.of();
    }
  }
}
