package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.look.entity.Look;
import org.infitah.look.entity.PreparedLook;

/**
 * Gives the tenant the look that was prepared.
 *
 * <p>Refuses with {@code Look.TooPale} and {@link Unscanned}.
 */
@Dependent
public class PublishLook {

  private final LookRepository looks;
  private final FileStore files;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<LookPublished> published;

  @Inject
  PublishLook(
      LookRepository looks,
      FileStore files,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<LookPublished> published) {
    this.looks = looks;
    this.files = files;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.published = published;
  }

  /** Publishes it, and answers the tenant as it looks from now on. */
  @Transactional
  public Tenant publish() {
    Person person = current.require(Rights.LOOK);
    PreparedLook prepared = looks.find().orElseThrow(NotFound::new);
    Look look = prepared.look();
    look.requireSound();
    Tenant tenant = tenants.tenant();
    look.logo().ifPresent(this::requireScanned);
    looks.wear(look.names(), look.brand(tenant.brand()));
    if (!look.names().equals(tenant.names())) {
      looks.rename(look.names());
    }
    Optional<Logo> before = tenant.brand().logo();
    look.logo().ifPresent(logo -> files.release(logo.file()));
    before
        .filter(old -> look.logo().filter(now -> now.file().equals(old.file())).isEmpty())
        .ifPresent(old -> files.hold(old.file()));
    looks.remove(prepared);
    audit.record(person.did("appearance.published", prepared.id().toString()));
    published.fire(new LookPublished(tenant.id()));
    return look.worn(tenant);
  }

  private void requireScanned(Logo logo) {
    KeptFile file = files.find(logo.file()).orElseThrow(Unscanned::new);
    if (file.infected()) {
      throw new Infected();
    }
    if (!file.clean()) {
      throw new Unscanned();
    }
  }

  /** The scanner found something harmful in the logo. */
  public static final class Infected extends Refusal {

    private static final long serialVersionUID = 1L;

    Infected() {
      super("look.infected", 409);
    }
  }

  /** The logo has not been scanned yet. */
  public static final class Unscanned extends Refusal {

    private static final long serialVersionUID = 1L;

    Unscanned() {
      super("look.unscanned", 409);
    }
  }
}
