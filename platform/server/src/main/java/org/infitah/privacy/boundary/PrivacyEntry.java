package org.infitah.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.privacy.control.ForgetPerson;

/** Where the back office leads to those who ask to be forgotten. */
@Dependent
public class PrivacyEntry implements ManageEntry {

  @Override
  public String path() {
    return "/manage/erasures";
  }

  @Override
  public String title() {
    return "privacy.erasures";
  }

  @Override
  public String icon() {
    return "person";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public Permission permission() {
    return ForgetPerson.PERMISSION;
  }
}
