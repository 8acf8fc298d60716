package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infitah.council.Deliberations;
import org.infitah.programme.Evidence;

/** That the council decided on the programme, and its decision has its number. */
@Dependent
public class DeliberationRecorded implements Evidence {

  static final String CODE = "deliberation-recorded";

  private final Deliberations deliberations;

  @Inject
  DeliberationRecorded(Deliberations deliberations) {
    this.deliberations = deliberations;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean present(LocalDate today) {
    return deliberations.adopted();
  }

  @Override
  public String path() {
    return "/manage/sessions";
  }
}
