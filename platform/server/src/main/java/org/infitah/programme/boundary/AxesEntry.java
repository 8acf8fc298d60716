package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.programme.control.Rights;

/** Where the back office leads to what the programme says. */
@Dependent
public class AxesEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/axes";
  }

  @Override
  public String title() {
    return "programme.axes";
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
    return Rights.WRITE;
  }
}
