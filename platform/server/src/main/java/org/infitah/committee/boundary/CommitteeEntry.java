package org.infitah.committee.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.committee.control.Rights;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to the committee. */
@Dependent
public class CommitteeEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/committee";
  }

  @Override
  public String title() {
    return "committee.manage";
  }

  @Override
  public String icon() {
    return "people";
  }

  @Override
  public int order() {
    return 13;
  }

  @Override
  public Permission permission() {
    return Rights.KEEP;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
