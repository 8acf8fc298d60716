package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infitah.programme.Evidence;

/** Proves that the committee is whole. */
@Dependent
public class CommitteeConstituted implements Evidence {

  private final CommitteeRepository committee;
  private final ReadComposition rules;

  @Inject
  CommitteeConstituted(CommitteeRepository committee, ReadComposition rules) {
    this.committee = committee;
    this.rules = rules;
  }

  @Override
  public String code() {
    return "committee-constituted";
  }

  @Override
  public boolean present(LocalDate today) {
    return rules.on(today).composition().met(committee.members(), today);
  }

  @Override
  public String path() {
    return "/manage/committee";
  }
}
