package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.problem.NotFound;
import org.infitah.membership.entity.Application;

/** Keeps the text of the deliberation by which a council asked to join. */
@Dependent
public class AttachDeliberation {

  private static final String APPLICANT = "applicant";

  private final ApplicationRepository applications;
  private final FileStore files;
  private final AuditTrail audit;

  @Inject
  AttachDeliberation(ApplicationRepository applications, FileStore files, AuditTrail audit) {
    this.applications = applications;
    this.files = files;
    this.audit = audit;
  }

  /**
   * Keeps it, for the network's administrators alone.
   *
   * @throws Application.NotNow when it was sent before, or the network has decided
   */
  @Transactional
  public void attach(String reference, Incoming document) {
    Application application = applications.find(reference).orElseThrow(NotFound::new);
    if (!application.awaitsDeliberation()) {
      // Said before anything is written: a file that nothing names would stay.
      throw new Application.NotNow();
    }
    application.attach(files.keep(document, APPLICANT).id());
    audit.record(new Act("member.deliberation-sent", APPLICANT, Set.of(), reference));
  }
}
