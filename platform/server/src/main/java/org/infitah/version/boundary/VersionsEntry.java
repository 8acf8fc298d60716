package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.version.control.Rights;

/** Where the back office leads to versions of the programme. */
@Dependent
public class VersionsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/programme/versions";
  }

  @Override
  public String title() {
    return "version.manage";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Permission permission() {
    return Rights.FREEZE;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
