package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.project.control.Rights;

/** Where the back office leads to the projects of the programme. */
@Dependent
public class ProjectsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/projects";
  }

  @Override
  public String title() {
    return "project.manage";
  }

  @Override
  public String icon() {
    return "check";
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
