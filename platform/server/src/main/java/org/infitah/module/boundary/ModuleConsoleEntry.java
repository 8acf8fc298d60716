package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.InstalledModules;
import org.infitah.module.control.Rights;

/** Where the console leads to the modules that are installed, and for whom each is allowed. */
@Dependent
public class ModuleConsoleEntry implements ConsoleEntry {

  private final InstalledModules installed;

  @Inject
  ModuleConsoleEntry(InstalledModules installed) {
    this.installed = installed;
  }

  @Override
  public String path() {
    return "/console/modules";
  }

  @Override
  public String title() {
    return "module.console";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Permission permission() {
    return Rights.ALLOW;
  }

  @Override
  public List<Waiting> waiting() {
    long refused =
        installed.list().stream()
            .filter(module -> module.standing() == InstalledModule.Standing.REFUSED)
            .count();
    return List.of(new Waiting("module.console.refused", "n", refused));
  }
}
