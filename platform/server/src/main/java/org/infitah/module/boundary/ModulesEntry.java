package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.module.control.Rights;

/** Where the back office leads to the modules. */
@Dependent
public class ModulesEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/modules";
  }

  @Override
  public String title() {
    return "module.manage";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 57;
  }

  @Override
  public Permission permission() {
    return Rights.CHOOSE;
  }
}
