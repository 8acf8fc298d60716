package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.people.control.ManagePeople;

/** Where the back office leads to people and their roles. */
@Dependent
public class PeopleEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/people";
  }

  @Override
  public String title() {
    return "people.manage";
  }

  @Override
  public String icon() {
    return "people";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Permission permission() {
    return ManagePeople.PERMISSION;
  }
}
