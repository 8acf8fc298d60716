#set( $dot = $package.lastIndexOf(".") + 1 )
#set( $room = $package.substring($dot) )
package ${package};

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ${package}.boundary.EntryPages;
import ${package}.boundary.EntryResource;
import ${package}.control.AddEntry;
import ${package}.entity.Entry;
import org.infitah.spi.InfitahPlugin;
import org.infitah.spi.MenuLine;
import org.infitah.spi.ModuleRoot;
import org.infitah.spi.Permission;
import org.infitah.spi.TenantEntity;

/** What this plugin brings. */
public final class Register implements InfitahPlugin {

  @Override
  public List<Class<? extends TenantEntity>> entities() {
    return List.of(Entry.class);
  }

  @Override
  public Map<String, ModuleRoot> resources() {
    return Map.of("entries", EntryResource::new);
  }

  @Override
  public Optional<ModuleRoot> pages() {
    return Optional.of(EntryPages::new);
  }

  @Override
  public List<MenuLine> menu() {
    return List.of(new MenuLine("", "${room}.name"));
  }

  @Override
  public List<Permission> permissions() {
    return List.of(AddEntry.PERMISSION);
  }
}
