package org.infitah.testkit.seeded;

import java.util.List;
import java.util.Set;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.Permission;

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
}
