package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.membership.Membership;

/** Where the console leads to the public register of members. */
@Dependent
public class RegisterEntry implements ConsoleEntry {

  @Override
  public String path() {
    return "/register";
  }

  @Override
  public String title() {
    return "membership.register";
  }

  @Override
  public String icon() {
    return "people";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Permission permission() {
    return Membership.OVERSEE;
  }

  @Override
  public List<Waiting> waiting() {
    return List.of();
  }
}
