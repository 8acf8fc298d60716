package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;

/** Where the back office leads to consultations. */
@Dependent
public class ConsultationsEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/consultations";
  }

  @Override
  public String title() {
    return "consultation.manage";
  }

  @Override
  public String icon() {
    return "speak";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Permission permission() {
    return Rights.RECORD;
  }
}
