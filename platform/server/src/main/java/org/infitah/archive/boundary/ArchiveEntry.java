package org.infitah.archive.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.archive.Archives;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to the archives. */
@Dependent
public class ArchiveEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/archives";
  }

  @Override
  public String title() {
    return "archive.manage";
  }

  @Override
  public String icon() {
    return "download";
  }

  @Override
  public int order() {
    return 87;
  }

  @Override
  public Permission permission() {
    return Archives.TAKE;
  }
}
