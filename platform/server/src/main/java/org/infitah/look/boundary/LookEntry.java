package org.infitah.look.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.look.control.Rights;

/** Where the back office leads to the look. */
@Dependent
public class LookEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/look";
  }

  @Override
  public String title() {
    return "look.manage";
  }

  @Override
  public String icon() {
    return "palette";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Permission permission() {
    return Rights.LOOK;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
