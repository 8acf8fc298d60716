package org.infitah.foundation.plugin.boundary;

import java.util.List;
import org.infitah.spi.LocalText;

/**
 * A plugin that a tenant uses.
 *
 * @param resources the nouns that can be asked for below its address
 * @param pages whether it has pages for people
 */
public record ModuleView(
    String id, String version, LocalText names, List<String> resources, boolean pages) {

  public ModuleView {
    resources = List.copyOf(resources);
  }
}
