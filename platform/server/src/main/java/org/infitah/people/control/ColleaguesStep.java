package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.start.FirstStep;

/** Somebody besides the first administrator. */
@Dependent
public class ColleaguesStep implements FirstStep {

  private final AccountCount accounts;

  @Inject
  ColleaguesStep(AccountCount accounts) {
    this.accounts = accounts;
  }

  @Override
  public String code() {
    return "colleagues";
  }

  @Override
  public int order() {
    return 7;
  }

  @Override
  public String path() {
    return "/manage/people/invite";
  }

  @Override
  public boolean done() {
    return accounts.count() > 1;
  }
}
