package org.infitah.foundation.plugin;

import java.util.List;
import java.util.Optional;

/** The modules that are installed, whoever may use them, and how each is on this node. */
public interface InstalledModules {

  /** In the order of their ids. */
  List<InstalledModule> list();

  /** Versions that no longer serve on this node and still take memory, until it starts again. */
  int loadersKept();

  /** One of them. */
  default Optional<InstalledModule> find(String id) {
    return list().stream().filter(module -> module.id().equals(id)).findFirst();
  }
}
