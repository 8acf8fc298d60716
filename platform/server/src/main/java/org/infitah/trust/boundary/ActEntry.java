package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.trust.Trust;

/** Where the back office leads to the record of acts. */
@Dependent
public class ActEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/audit";
  }

  @Override
  public String title() {
    return "trust.acts";
  }

  @Override
  public String icon() {
    return "check";
  }

  @Override
  public int order() {
    return 90;
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
