package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.control.ManageServiceAccounts;

/** Where the back office leads to the programs that act for the collectivity. */
@Dependent
public class ServiceAccountEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/service-accounts";
  }

  @Override
  public String title() {
    return "identity.service";
  }

  @Override
  public String icon() {
    return "info";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Permission permission() {
    return ManageServiceAccounts.PERMISSION;
  }
}
