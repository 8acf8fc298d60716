package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.workshop.control.Rights;

/** Where the back office leads to workshops. */
@Dependent
public class WorkshopsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/workshops";
  }

  @Override
  public String title() {
    return "workshop.manage";
  }

  @Override
  public String icon() {
    return "people";
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public Permission permission() {
    return Rights.WRITE;
  }
}
