package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.trust.Trust;

/** Where the back office tells who could see the data. */
@Dependent
public class ReachEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/reach";
  }

  @Override
  public String title() {
    return "trust.reach";
  }

  @Override
  public String icon() {
    return "info";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Permission permission() {
    return Trust.READ;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
