package org.infitah.foundation.plugin.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.spi.LocalText;

/**
 * A plugin that a tenant uses.
 *
 * @param summary what it does, in its own words
 * @param provider who answers for it; empty when nobody says so
 * @param resources the nouns that can be asked for below its address
 * @param endpoints the address of each of them
 * @param pages whether it has pages for people
 * @param permissions what not everybody may do in it
 */
public record ModuleView(
    String id,
    String version,
    LocalText names,
    Optional<LocalText> summary,
    String provider,
    List<String> resources,
    List<String> endpoints,
    boolean pages,
    List<RightView> permissions) {

  public ModuleView {
    resources = List.copyOf(resources);
    endpoints = List.copyOf(endpoints);
    permissions = List.copyOf(permissions);
  }

  /**
   * Something not everybody may do.
   *
   * @param words what it is, if the plugin says so
   * @param roles codes of those who may
   */
  public record RightView(String key, Optional<LocalText> words, List<String> roles) {

    public RightView {
      roles = List.copyOf(roles);
    }
  }

  static ModuleView of(HostedPlugin plugin) {
    InstalledModule.Offers offers = plugin.offers();
    return new ModuleView(
        plugin.id(),
        plugin.version(),
        plugin.names(),
        plugin.summary(),
        plugin.provider(),
        offers.resources(),
        offers.resources().stream()
            .map(noun -> "/api/v1/modules/" + plugin.id() + "/" + noun)
            .toList(),
        offers.pages(),
        offers.permissions().stream()
            .map(right -> new RightView(right.key(), right.words(), right.roles()))
            .toList());
  }
}
