package org.infitah.foundation.plugin.control;

import java.util.Optional;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.participation.ConsultationSummary;
import org.infitah.spi.participation.ContributionSummary;
import org.infitah.spi.participation.ParticipationFace;

/** Asks the platform's consultations as the platform, whatever role the plugin has. */
record LentParticipation(ParticipationFace real) implements ParticipationFace {

  @Override
  public Slice<ConsultationSummary> consultations(SliceQuery query) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.consultations(query);
    }
  }

  @Override
  public Slice<ContributionSummary> contributions(String consultation, SliceQuery query) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.contributions(consultation, query);
    }
  }

  @Override
  public Optional<ContributionSummary> contribution(String reference) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.contribution(reference);
    }
  }
}
