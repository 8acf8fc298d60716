package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.council.control.Rights;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to the council's sessions. */
@Dependent
public class SessionsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/sessions";
  }

  @Override
  public String title() {
    return "council.manage";
  }

  @Override
  public String icon() {
    return "people";
  }

  @Override
  public int order() {
    return 16;
  }

  @Override
  public Permission permission() {
    return Rights.KEEP;
  }
}
