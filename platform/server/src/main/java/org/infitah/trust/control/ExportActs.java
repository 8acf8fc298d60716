package org.infitah.trust.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.trust.Trust;
import org.infitah.trust.entity.RecordedAct;

/** Hands out a part of the record, and records that it did. */
@Dependent
public class ExportActs {

  /** How the record names what is done here. */
  public static final String ACT = "audit.exported";

  /** How the record names that the operator wrote all of the tenant into an archive. */
  public static final String WHOLE = "tenant.exported";

  /** The acts that one file holds at most; who wants more asks for shorter periods. */
  public static final int MOST = 20_000;

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final CurrentPerson current;
  private final ActRepository acts;
  private final AuditTrail trail;

  @Inject
  ExportActs(CurrentPerson current, ActRepository acts, AuditTrail trail) {
    this.current = current;
    this.acts = acts;
    this.trail = trail;
  }

  /** The latest first. */
  public List<RecordedAct> export(String kind, Instant from, Instant to) {
    Person person = current.require(Trust.READ);
    List<RecordedAct> exported = acts.list(kind, from, to, AFTER_ALL, MOST);
    trail.record(person.did(ACT, Integer.toString(exported.size())));
    return exported;
  }
}
