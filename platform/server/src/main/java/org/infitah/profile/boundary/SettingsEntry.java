package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.profile.control.Rights;

/** Where the back office leads to the settings. */
@Dependent
public class SettingsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/settings";
  }

  @Override
  public String title() {
    return "profile.settings";
  }

  @Override
  public String icon() {
    return "clock";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Permission permission() {
    return Rights.SETTINGS;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
