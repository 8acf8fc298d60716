package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.profile.control.Rights;

/** Where the back office leads to the pages the law asks for. */
@Dependent
public class LegalEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/legal";
  }

  @Override
  public String title() {
    return "profile.legal";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 62;
  }

  @Override
  public Permission permission() {
    return Rights.SETTINGS;
  }
}
