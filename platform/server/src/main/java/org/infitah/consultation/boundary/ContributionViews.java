package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.ContributionLinks;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionAnswer;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerProofs;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of contributions. */
@Dependent
public class ContributionViews {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final LedgerProofs proofs;

  @Inject
  ContributionViews(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      LedgerProofs proofs) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.proofs = proofs;
  }

  /** The consultation of that reference, wherever it is held. */
  Consultation any(String reference) {
    return consultations.find(reference).orElseThrow(NotFoundException::new);
  }

  /** The consultation of that reference, if it is held here. */
  Consultation held(String reference) {
    return consultations
        .find(reference)
        .filter(found -> found.kind().isPresent())
        .orElseThrow(NotFoundException::new);
  }

  Contribution find(String reference) {
    return contributions.find(reference).orElseThrow(NotFoundException::new);
  }

  Slice<ContributionView> listShown(Consultation consultation, SliceQuery query) {
    return slice(
        consultation,
        contributions.listShown(consultation.id(), query.after(), query.limit() + 1),
        query);
  }

  Slice<ContributionView> listPlaced(Consultation consultation, SliceQuery query) {
    return slice(
        consultation,
        contributions.listPlaced(consultation.id(), query.after(), query.limit() + 1),
        query);
  }

  Slice<ContributionView> listWaiting(Consultation consultation, SliceQuery query) {
    return slice(
        consultation,
        contributions.waiting(consultation.id(), query.after(), query.limit() + 1),
        query);
  }

  List<ContributionView> similar(Consultation consultation, String title, int limit) {
    return views(consultation, contributions.similar(consultation.id(), title, limit));
  }

  /** For its author, who shows the receipt: with what proves it in the ledger. */
  ContributionView own(Contribution it) {
    return view(it).with(proofs.find(LedgerKind.CONTRIBUTION_RECEIVED, it.reference()));
  }

  ContributionView view(Contribution it) {
    Consultation consultation = consultations.find(it.consultationId()).orElseThrow();
    return views(consultation, List.of(it)).get(0);
  }

  Optional<Contribution> received(String receipt) {
    return contributions.received(receipt);
  }

  private Slice<ContributionView> slice(
      Consultation consultation, List<Contribution> oneMore, SliceQuery query) {
    List<ContributionView> views = views(consultation, oneMore);
    return Slice.of(views, query, ContributionView::reference, view -> view);
  }

  private List<ContributionView> views(Consultation consultation, List<Contribution> those) {
    Map<UUID, Long> supports = links.supports(those);
    Map<UUID, ContributionAnswer> answers = contributions.answers(those);
    List<ContributionLinks.Tie> ties = links.ties(those);
    return those.stream()
        .map(
            it ->
                ContributionView.of(
                    it,
                    consultation.reference(),
                    supports.getOrDefault(it.id(), 0L),
                    it.answerId().map(answers::get).map(AnswerView::of),
                    TiesView.of(it.id(), ties)))
        .toList();
  }
}
