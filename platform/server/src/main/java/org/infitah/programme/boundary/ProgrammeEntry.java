package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.programme.control.Rights;

/** Where the back office leads to the programme's way. */
@Dependent
public class ProgrammeEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/programme";
  }

  @Override
  public String title() {
    return "programme.manage";
  }

  @Override
  public String icon() {
    return "check";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Permission permission() {
    return Rights.FOLLOW;
  }
}
