package org.infitah.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.archive.Archives;
import org.infitah.archive.entity.TenantArchive;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;

/**
 * Asks the operator for an archive, and hands out the one it made. The server could not make it: it
 * holds what Keycloak knows too, and the key it is signed with is the operator's.
 */
@Dependent
public class TakeArchive {

  /** Below a tenant's own folder of files; the operator puts archives there. */
  private static final String SHELF = "archives";

  private final ArchiveRepository archives;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final AuditTrail audit;
  private final Clock clock;
  private final Path files;

  @Inject
  TakeArchive(
      ArchiveRepository archives,
      CurrentPerson current,
      CurrentTenant tenant,
      AuditTrail audit,
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.files", defaultValue = "files") String files) {
    this.archives = archives;
    this.current = current;
    this.tenant = tenant;
    this.audit = audit;
    this.clock = clock;
    this.files = Path.of(files);
  }

  /** All that were asked for, the latest first, and how many days one is kept. */
  public Listed list() {
    current.require(Archives.TAKE);
    Instant now = clock.instant();
    return new Listed(
        archives.latest().stream().map(archive -> Known.of(archive, now)).toList(),
        archives.days(tenant.tenant().level().code()));
  }

  /**
   * Asks for one.
   *
   * @throws AlreadyAsked while one is being made
   */
  @Transactional
  public UUID ask() {
    Person person = current.require(Archives.TAKE);
    Instant now = clock.instant();
    UUID id = Uuid7.at(now);
    if (!archives.ask(id, person.subject(), now)) {
      throw new AlreadyAsked();
    }
    audit.record(person.did("tenant.archive-asked", id.toString()));
    return id;
  }

  /**
   * The file, which leaves an act in the record.
   *
   * @throws Gone when its days are over, or it was never made
   */
  @Transactional
  public Path fetch(UUID id) {
    Person person = current.require(Archives.TAKE);
    TenantArchive archive = archives.find(id).orElseThrow(NotFound::new);
    Path file =
        files.resolve(Integer.toString(tenant.tenant().id())).resolve(SHELF).resolve(id + ".zip");
    if (!archive.isKept(clock.instant()) || !Files.isRegularFile(file)) {
      throw new Gone();
    }
    audit.record(person.did("tenant.archive-fetched", id.toString()));
    return file;
  }

  /** What is known of the archives. */
  public record Listed(List<Known> archives, int days) {

    public Listed {
      archives = List.copyOf(archives);
    }
  }

  /** One waits already. */
  public static final class AlreadyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyAsked() {
      super("archive.asked", 409);
    }
  }

  /** It is not there any more. */
  public static final class Gone extends Refusal {

    private static final long serialVersionUID = 1L;

    Gone() {
      super("archive.gone", 410);
    }
  }
}
