package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.foundation.plugin.ModuleActs;
import org.infitah.spi.LocalText;

/** Asks the version that is at work, whether or not the tenant still uses it. */
@Dependent
public class SayActs implements ModuleActs {

  private final PluginHost host;

  @Inject
  SayActs(PluginHost host) {
    this.host = host;
  }

  @Override
  public Optional<LocalText> words(String act) {
    int dot = act.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Optional<HostedPlugin> leased = host.lease(act.substring(0, dot));
    if (leased.isEmpty()) {
      return Optional.empty();
    }
    try {
      return leased.get().words("act." + act.substring(dot + 1));
    } finally {
      leased.get().release();
    }
  }
}
