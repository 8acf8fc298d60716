package org.infitah.territory.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.territory.control.Rights;

/** Where the back office leads to the outline. */
@Dependent
public class TerritoryEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/territory";
  }

  @Override
  public String title() {
    return "territory.manage";
  }

  @Override
  public String icon() {
    return "place";
  }

  @Override
  public int order() {
    return 41;
  }

  @Override
  public Permission permission() {
    return Rights.DRAW;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
