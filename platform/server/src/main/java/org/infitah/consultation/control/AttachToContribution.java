package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.consultation.entity.Attachment;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Forbidden;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;

/**
 * Adds a picture or a document to what somebody said, while the consultation takes contributions.
 * It is held back until somebody looked at it: a picture shows people who were not asked.
 */
@Dependent
public class AttachToContribution {

  /** How many one contribution has at most. */
  public static final int MOST = 3;

  private static final int LONGEST = 300;
  private static final String RECEIPT = "receipt";

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final AttachmentRepository attachments;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AttachToContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      AttachmentRepository attachments,
      FileStore files,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.attachments = attachments;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** To one's own, signed in. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void attach(Contribution own, Incoming file, String description) {
    Person person = current.require(Rights.CONTRIBUTE);
    if (!links.wrote(own.id(), person.subject())) {
      throw new Forbidden();
    }
    keep(own, file, description, Optional.of(person));
  }

  /** By whoever shows its receipt. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void attachWith(Contribution received, Incoming file, String description) {
    keep(received, file, description, Optional.empty());
  }

  private void keep(
      Contribution asked, Incoming file, String description, Optional<Person> person) {
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.consultationId());
    Contribution contribution = contributions.again(asked);
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    if (!contribution.shown()) {
      throw new NotNow("hidden");
    }
    if (description.isBlank() || description.length() > LONGEST) {
      Unfit.refuse(Map.of("description", description.isBlank() ? "description" : "long"));
    }
    List<Attachment> all = attachments.of(contribution.id());
    if (all.size() >= MOST) {
      throw new NotNow("attachments");
    }
    UUID kept = files.keep(file, person.map(Person::subject).orElse(RECEIPT)).id();
    attachments.add(
        new Attachment(
            Uuid7.at(now), contribution.id(), all.size() + 1, kept, description.strip(), now));
    audit.record(
        person
            .map(by -> by.did("participation.attached", contribution.reference()))
            .orElseGet(
                () ->
                    new Act(
                        "participation.attached", RECEIPT, Set.of(), contribution.reference())));
  }
}
