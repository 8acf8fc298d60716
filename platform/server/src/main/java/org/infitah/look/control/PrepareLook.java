package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.look.entity.Look;
import org.infitah.look.entity.PreparedLook;
import org.infitah.spi.LocalText;

/**
 * Prepares a look; nobody but those who prepare it sees it yet.
 *
 * <p>Refuses with {@code Look.TooPale}, {@code Look.Unsaid} and {@link NoPicture}, and with {@code
 * PreparedLook.Overtaken} when somebody else has changed it since.
 */
@Dependent
public class PrepareLook {

  private final LookRepository looks;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  PrepareLook(
      LookRepository looks, FileStore files, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.looks = looks;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Prepares it.
   *
   * @param version of the prepared look its writer had before them; 0 when there was none
   */
  @Transactional
  public PreparedLook prepare(Look look, Optional<NewLogo> logo, int version) {
    Person person = current.require(Rights.LOOK);
    Instant now = clock.instant();
    Optional<PreparedLook> known = looks.find();
    if (known.map(PreparedLook::version).orElse(0) != version) {
      throw new PreparedLook.Overtaken();
    }
    look.requireSound();
    look.logo().ifPresent(this::requirePicture);
    Look whole =
        logo.isEmpty()
            ? look
            : new Look(look.names(), look.main(), look.accent(), logo.map(l -> keep(l, person)));
    PreparedLook prepared =
        known.orElseGet(() -> new PreparedLook(Uuid7.at(now), whole, person.subject(), now));
    if (known.isPresent()) {
      prepared.change(whole, person.subject(), now);
    } else {
      looks.add(prepared);
    }
    audit.record(person.did("appearance.prepared", prepared.id().toString()));
    return prepared;
  }

  private void requirePicture(Logo logo) {
    if (files.find(logo.file()).filter(file -> file.type().picture()).isEmpty()) {
      throw new NoPicture();
    }
  }

  private Logo keep(NewLogo logo, Person person) {
    return new Logo(files.keep(logo.picture(), person.subject()).id(), logo.alt());
  }

  /** What is named as the logo is no picture of this tenant's. */
  public static final class NoPicture extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPicture() {
      super("look.no-picture", 422);
    }
  }

  /**
   * A logo that came.
   *
   * @param alt what it shows
   */
  public record NewLogo(Incoming picture, LocalText alt) {}
}
