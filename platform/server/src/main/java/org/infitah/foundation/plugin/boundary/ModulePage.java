package org.infitah.foundation.plugin.boundary;

import gg.jte.Content;
import java.util.Map;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.spi.page.PluginPage;

/** A plugin's page inside one of ours. */
public record ModulePage(HostedPlugin plugin, PluginPage page, FormTokens tokens) {

  /** What the plugin's template writes. */
  public Content in(PageContext context) {
    return plugin.content(
        page.template(),
        Map.of("page", new ModuleFace(context, plugin, tokens), "view", page.view()));
  }
}
