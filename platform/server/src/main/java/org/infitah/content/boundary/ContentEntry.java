package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.content.control.Rights;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to news, pages and documents. */
@Dependent
public class ContentEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/news";
  }

  @Override
  public String title() {
    return "content.manage";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Permission permission() {
    return Rights.WRITE;
  }
}
