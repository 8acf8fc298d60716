package org.infitah.foundation.mail.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.mail.control.Rights;

/** Where the back office leads to the mails. */
@Dependent
public class MailEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/mail";
  }

  @Override
  public String title() {
    return "mail.manage";
  }

  @Override
  public String icon() {
    return "mail";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Permission permission() {
    return Rights.MAIL;
  }

  @Override
  public boolean isForPrograms() {
    return true;
  }
}
