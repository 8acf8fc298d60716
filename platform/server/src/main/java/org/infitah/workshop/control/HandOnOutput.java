package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.infitah.consultation.TableIdea;
import org.infitah.consultation.TableIdeas;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.Refusal;
import org.infitah.workshop.entity.Output;
import org.infitah.workshop.entity.TableOutput;
import org.infitah.workshop.entity.Workshop;

/** Makes what a table came to a contribution to a consultation, once, with where it came from. */
@Dependent
public class HandOnOutput {

  private static final int LONGEST_TITLE = 150;

  private final WorkshopRepository workshops;
  private final OutputRepository outputs;
  private final TableIdeas ideas;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  HandOnOutput(
      WorkshopRepository workshops,
      OutputRepository outputs,
      TableIdeas ideas,
      CurrentPerson current,
      AuditTrail audit) {
    this.workshops = workshops;
    this.outputs = outputs;
    this.ideas = ideas;
    this.current = current;
    this.audit = audit;
  }

  /**
   * Hands it on; what was handed on already stays where it went. Empty where there is none of this
   * number, or no such consultation.
   *
   * @param consultation its reference
   * @param language of those it is written in, which the contribution is to be in
   */
  @Transactional(dontRollbackOn = Refusal.class)
  public Optional<TableOutput> handOn(
      Workshop known, int number, String consultation, String language) {
    Person person = current.require(Rights.WRITE);
    Workshop workshop = workshops.hold(known.id());
    Optional<TableOutput> found = outputs.find(workshop.id(), number);
    if (found.isEmpty() || found.get().contribution().isPresent()) {
      return found;
    }
    TableOutput output = found.get();
    Optional<String> reference = ideas.take(consultation, idea(workshop, output, language));
    reference.ifPresent(
        taken -> {
          output.handOn(taken);
          audit.record(person.did("meeting.output-handed-on", workshop.reference()));
        });
    return reference.map(taken -> output);
  }

  private static TableIdea idea(Workshop workshop, TableOutput output, String language) {
    Output it = output.output();
    var said = it.idea().forReader(language);
    StringBuilder body = new StringBuilder(it.problem().forReader(said.language()).text());
    body.append("\n\n").append(said.text());
    it.funding()
        .ifPresent(text -> body.append("\n\n").append(text.forReader(said.language()).text()));
    it.lead().ifPresent(text -> body.append("\n\n").append(text.forReader(said.language()).text()));
    return new TableIdea(
        output.id(),
        workshop.reference(),
        it.table(),
        title(said.text()),
        body.toString(),
        said.language());
  }

  /** Its first line, as far as a title goes. */
  private static String title(String idea) {
    String line = idea.strip().lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, LONGEST_TITLE / 2))
        + "…";
  }
}
