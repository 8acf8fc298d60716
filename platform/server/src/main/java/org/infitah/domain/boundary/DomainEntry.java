package org.infitah.domain.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.domain.control.Rights;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to the domains. */
@Dependent
public class DomainEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/domains";
  }

  @Override
  public String title() {
    return "domain.manage";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 56;
  }

  @Override
  public Permission permission() {
    return Rights.DOMAINS;
  }
}
