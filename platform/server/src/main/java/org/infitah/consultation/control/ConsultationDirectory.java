package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.consultation.Consultations;
import org.infitah.programme.Way;

/** Answers what other rooms ask about consultations. */
@Dependent
public class ConsultationDirectory implements Consultations {

  private final ConsultationRepository consultations;
  private final Way way;

  @Inject
  ConsultationDirectory(ConsultationRepository consultations, Way way) {
    this.consultations = consultations;
    this.way = way;
  }

  @Override
  public boolean answered(String kind) {
    return way.programme().filter(id -> consultations.ended(id, kind)).isPresent();
  }
}
