package org.infitah.spi.participation;

import java.util.Optional;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/**
 * What citizens were asked and what they answered, as everybody may read it: who somebody is stands
 * in none of it, and what was hidden is not there.
 */
public interface ParticipationFace {

  /** All consultations, in the order of their references. One statement. */
  Slice<ConsultationSummary> consultations(SliceQuery query);

  /**
   * What was contributed to one, in the order of the references; nothing where there is no such
   * consultation. At most three statements.
   *
   * @param consultation its reference
   */
  Slice<ContributionSummary> contributions(String consultation, SliceQuery query);

  /** One contribution that is shown. At most two statements. */
  Optional<ContributionSummary> contribution(String reference);
}
