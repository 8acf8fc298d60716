package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.consultation.Consultations;
import org.infitah.programme.Programmes;

/** Answers what other rooms ask about consultations. */
@Dependent
public class ConsultationDirectory implements Consultations {

  private final ConsultationRepository consultations;
  private final Programmes programmes;

  @Inject
  ConsultationDirectory(ConsultationRepository consultations, Programmes programmes) {
    this.consultations = consultations;
    this.programmes = programmes;
  }

  @Override
  public boolean answered(String kind) {
    return programmes.currentId().filter(id -> consultations.ended(id, kind)).isPresent();
  }
}
