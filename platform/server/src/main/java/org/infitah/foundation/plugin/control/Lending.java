package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.spi.NotLent;
import org.infitah.spi.PluginContext;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;
import org.infitah.spi.council.CouncilFace;
import org.infitah.spi.file.Filing;
import org.infitah.spi.http.Outgoing;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.mail.Mailing;
import org.infitah.spi.participation.ParticipationFace;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.sharing.Sharing;

/** What the platform has to lend, and to whom it lends what. */
@Dependent
public class Lending {

  private static final System.Logger LOG = System.getLogger(Lending.class.getName());

  private final CurrentPerson person;
  private final SettingValues values;
  private final OwnTransaction apart;
  private final AuditTrail audit;
  private final ProgrammeFace programme;
  private final ParticipationFace participation;
  private final CouncilFace council;
  private final Outbox outbox;
  private final Showcase showcase;
  private final ModuleFiles files;
  private final OtherHosts hosts;
  private final ReadLaw law;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final Clock clock;

  @Inject
  Lending(
      CurrentPerson person,
      SettingValues values,
      OwnTransaction apart,
      AuditTrail audit,
      ProgrammeFace programme,
      ParticipationFace participation,
      CouncilFace council,
      Outbox outbox,
      Showcase showcase,
      ModuleFiles files,
      OtherHosts hosts,
      ReadLaw law,
      CurrentTenant tenant,
      TenantDirectory directory,
      Clock clock) {
    this.person = person;
    this.values = values;
    this.apart = apart;
    this.audit = audit;
    this.programme = programme;
    this.participation = participation;
    this.council = council;
    this.outbox = outbox;
    this.showcase = showcase;
    this.files = files;
    this.hosts = hosts;
    this.law = law;
    this.tenant = tenant;
    this.directory = directory;
    this.clock = clock;
  }

  /** For a request: it knows who asks. */
  PluginContext forRequest(HostedPlugin plugin, EntityManager entities) {
    WorkContext work =
        new LentWork(
            plugin,
            entities,
            this,
            now(),
            () -> person.person().map(Person::subject).orElseGet(() -> nobody(plugin)));
    return new LentContext(work, plugin, this, person);
  }

  /** For work nobody asked for. */
  WorkContext forWork(HostedPlugin plugin, EntityManager entities) {
    return new LentWork(plugin, entities, this, now(), () -> nobody(plugin));
  }

  /** Whose act it is when nobody known asked for it. */
  private static String nobody(HostedPlugin plugin) {
    return "module:" + plugin.id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Map<String, String> values(HostedPlugin plugin) {
    return values.of(plugin.id());
  }

  ProgrammeFace programme() {
    return programme;
  }

  ParticipationFace participation() {
    return participation;
  }

  CouncilFace council() {
    return council;
  }

  AuditTrail audit() {
    return audit;
  }

  Mailing mail(HostedPlugin plugin) {
    require(plugin, "mail");
    return new LentMail(plugin, outbox, audit);
  }

  Sharing sharing(HostedPlugin plugin, Instant now) {
    require(plugin, "network");
    return new LentSharing(plugin, showcase, audit, tenant().id(), now);
  }

  LawFace law() {
    return (subject, on) -> {
      try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
        return law.rules(tenant().level().code(), subject, on);
      }
    };
  }

  Filing files(HostedPlugin plugin, Supplier<String> doer) {
    require(plugin, "files");
    return new LentFiles(plugin.id(), files, doer);
  }

  /** To which hosts is asked with each question. */
  Outgoing http(HostedPlugin plugin) {
    return new LentHttp(plugin, hosts, this);
  }

  /** The tenant at hand: of a request, or of a job. */
  Tenant tenant() {
    return tenant.find().orElseGet(this::bound);
  }

  /** The register of tenants is none of a plugin's business; the platform asks it. */
  private Tenant bound() {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return directory.get(TenantContext.tenant().orElseThrow());
    }
  }

  /**
   * Lends only what the manifest asks for. A refusal is recorded whatever becomes of the work in
   * which it was asked.
   */
  void require(HostedPlugin plugin, String capability) {
    if (plugin.isLent(capability)) {
      return;
    }
    NotLent refused = new NotLent(plugin.id(), capability);
    LOG.log(System.Logger.Level.WARNING, "at {0}: {1}", tenant().alias(), refused.getMessage());
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      apart.write(
          () -> {
            audit.record(
                new Act(
                    "extension.refused",
                    "module:" + plugin.id(),
                    Set.of(),
                    plugin.id() + " " + capability));
            return true;
          });
    }
    throw refused;
  }

  /** The tenant as plugins see it. */
  static TenantView view(Tenant tenant) {
    return new TenantView(tenant.alias(), tenant.level().code(), tenant.names());
  }
}
