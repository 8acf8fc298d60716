package org.infitah.indicator.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.indicator.control.Rights;

/** Where the back office leads to indicators. */
@Dependent
public class IndicatorsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/indicators";
  }

  @Override
  public String title() {
    return "indicator.manage";
  }

  @Override
  public String icon() {
    return "check";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Permission permission() {
    return Rights.KEEP;
  }
}
