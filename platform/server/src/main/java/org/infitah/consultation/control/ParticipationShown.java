package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionAnswer;
import org.infitah.consultation.entity.Reply;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.participation.ConsultationSummary;
import org.infitah.spi.participation.ContributionSummary;
import org.infitah.spi.participation.ParticipationFace;

/** What plugins are shown of consultations. */
@Dependent
public class ParticipationShown implements ParticipationFace {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;

  @Inject
  ParticipationShown(ConsultationRepository consultations, ContributionRepository contributions) {
    this.consultations = consultations;
    this.contributions = contributions;
  }

  @Override
  public Slice<ConsultationSummary> consultations(SliceQuery query) {
    return Slice.of(
        consultations.list(query.after(), query.limit() + 1),
        query,
        Consultation::reference,
        ParticipationShown::summary);
  }

  @Override
  public Slice<ContributionSummary> contributions(String consultation, SliceQuery query) {
    List<Contribution> some =
        consultations
            .find(consultation)
            .map(it -> contributions.listShown(it.id(), query.after(), query.limit() + 1))
            .orElse(List.of());
    Map<UUID, ContributionAnswer> answers = contributions.answers(some);
    return Slice.of(some, query, Contribution::reference, one -> summary(one, answers));
  }

  @Override
  public Optional<ContributionSummary> contribution(String reference) {
    return contributions
        .find(reference)
        .filter(Contribution::shown)
        .map(one -> summary(one, contributions.answers(List.of(one))));
  }

  private static ConsultationSummary summary(Consultation it) {
    return new ConsultationSummary(
        it.reference(),
        it.kind(),
        it.question(),
        it.opensOn(),
        it.closesOn(),
        it.endedAt().isPresent());
  }

  private static ContributionSummary summary(
      Contribution one, Map<UUID, ContributionAnswer> answers) {
    Optional<Reply> reply = one.answerId().map(answers::get).map(ContributionAnswer::reply);
    return new ContributionSummary(
        one.reference(),
        one.title(),
        one.body(),
        one.language(),
        one.axis(),
        reply.map(Reply::outcome),
        reply.flatMap(Reply::project));
  }
}
