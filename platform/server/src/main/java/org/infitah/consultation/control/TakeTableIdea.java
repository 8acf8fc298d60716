package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.TableIdea;
import org.infitah.consultation.TableIdeas;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Place;
import org.infitah.foundation.time.Morocco;

/** Takes what tables of workshops came to into consultations on ideas. */
@Dependent
public class TakeTableIdea implements TableIdeas {

  private static final int MOST = 20;

  private final ConsultationRepository consultations;
  private final Contribute contributing;
  private final Clock clock;

  @Inject
  TakeTableIdea(ConsultationRepository consultations, Contribute contributing, Clock clock) {
    this.consultations = consultations;
    this.contributing = contributing;
    this.clock = clock;
  }

  @Override
  public Optional<String> take(String consultation, TableIdea idea) {
    return consultations
        .find(consultation)
        .filter(TakeTableIdea::asksForIdeas)
        .map(
            asked ->
                contributing.bring(
                    asked,
                    new Idea(
                        idea.title(),
                        idea.body(),
                        idea.language(),
                        Optional.empty(),
                        Optional.empty(),
                        Place.NONE),
                    idea))
        .map(Contribution::reference);
  }

  @Override
  public List<Open> open() {
    LocalDate today = Morocco.today(clock);
    return consultations.listHeld(MOST).stream()
        .filter(one -> asksForIdeas(one) && one.takes(today))
        .flatMap(
            one ->
                one.subject().or(one::question).stream()
                    .map(words -> new Open(one.reference(), words)))
        .toList();
  }

  private static boolean asksForIdeas(Consultation one) {
    return one.kind().filter("ideas"::equals).isPresent();
  }
}
