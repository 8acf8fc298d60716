package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Attachment;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;

/** Lets everybody see what came with a contribution, or nobody. */
@Dependent
public class DecideAttachment {

  /** Abuse, people who were not asked or somebody's data, or nothing to do with it. */
  public static final List<String> REASONS = List.of("abuse", "personal", "unrelated");

  private final AttachmentRepository attachments;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  DecideAttachment(
      AttachmentRepository attachments,
      FileStore files,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.attachments = attachments;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Decides once; what is refused is nobody's to keep.
   *
   * @param refusal one of {@link #REASONS}; nothing where everybody may see it
   * @return what was decided on; empty where there is none of this id
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Optional<Attachment> decide(UUID id, Optional<String> refusal) {
    Person person = current.require(Rights.MODERATE);
    if (refusal.filter(reason -> !REASONS.contains(reason)).isPresent()) {
      Unfit.refuse(Map.of("reason", "reason"));
    }
    Optional<Attachment> found = attachments.lock(id);
    found.ifPresent(
        attachment -> {
          if (!attachment.waiting()) {
            throw new NotNow("decided");
          }
          if (refusal.isPresent()) {
            attachment.refuse(refusal.get(), person.subject(), clock.instant());
            files.erase(attachment.fileId());
            audit.record(person.did("participation.attachment-refused", id.toString()));
          } else {
            attachment.show(person.subject(), clock.instant());
            files.release(attachment.fileId());
            audit.record(person.did("participation.attachment-shown", id.toString()));
          }
        });
    return found;
  }
}
