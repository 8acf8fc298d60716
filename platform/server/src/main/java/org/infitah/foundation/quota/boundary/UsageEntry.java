package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to what is used. */
@Dependent
public class UsageEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/usage";
  }

  @Override
  public String title() {
    return "quota.usage";
  }

  @Override
  public String icon() {
    return "info";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public Permission permission() {
    return UsageViews.SEE;
  }
}
