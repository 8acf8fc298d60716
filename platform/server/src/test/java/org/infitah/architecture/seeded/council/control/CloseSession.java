package org.infitah.architecture.seeded.council.control;

import com.nimbusds.oauth2.sdk.Scope;
import org.infitah.architecture.seeded.foundation.persistence.NetworkDatabase;
import org.infitah.architecture.seeded.workshop.entity.Workshop;
import org.pf4j.PluginManager;

/** A use case that enters another feature by the window, and looks across tenants. */
public interface CloseSession {
  void close(Workshop workshop, NetworkDatabase published);

  void close(PluginManager plugins, Scope scope);
}
