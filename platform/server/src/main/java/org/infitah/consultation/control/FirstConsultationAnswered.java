package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infitah.consultation.Consultations;
import org.infitah.programme.Evidence;

/** That citizens were asked for ideas, and every idea has its reasoned answer. */
@Dependent
public class FirstConsultationAnswered implements Evidence {

  private final Consultations consultations;

  @Inject
  FirstConsultationAnswered(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public String code() {
    return "first-consultation-answered";
  }

  @Override
  public boolean present(LocalDate today) {
    return consultations.answered("ideas");
  }

  @Override
  public String path() {
    return "/manage/consultations";
  }
}
