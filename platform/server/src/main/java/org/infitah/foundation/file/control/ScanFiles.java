package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.entity.StoredFile;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.quota.Quota;
import org.infitah.foundation.quota.Resource;

/**
 * Has the files scanned that came while the scanner was silent; of an infected one only the row
 * stays.
 */
@Dependent
public class ScanFiles implements TenantJob {

  private static final System.Logger LOG = System.getLogger(ScanFiles.class.getName());
  private static final int AT_ONCE = 5;

  private final FileRepository files;
  private final FileFolder folder;
  private final Scanner scanner;
  private final AuditTrail audit;
  private final Quota quota;
  private final Duration rest;

  @Inject
  ScanFiles(
      FileRepository files,
      FileFolder folder,
      Scanner scanner,
      AuditTrail audit,
      Quota quota,
      @ConfigProperty(name = "infitah.scan.rest", defaultValue = "PT30S") Duration rest) {
    this.files = files;
    this.folder = folder;
    this.scanner = scanner;
    this.audit = audit;
    this.quota = quota;
    this.rest = rest;
  }

  @Override
  public String name() {
    return "scan-files";
  }

  @Override
  public Duration rest() {
    return scanner.present() ? rest : Duration.ofDays(1);
  }

  @Override
  public void runFor(int tenant) {
    if (!scanner.present()) {
      return;
    }
    for (StoredFile file : files.quarantined(AT_ONCE)) {
      try {
        Optional<byte[]> bytes = folder.read(file.id());
        boolean infected = bytes.isEmpty() || scanner.finds(bytes.get());
        file.scanned(!infected);
        if (infected) {
          folder.forget(file.id());
          quota.count(Resource.STORAGE, -file.size());
        }
        audit.record(
            new Act(
                infected ? "upload.infected" : "upload.clean",
                "scanner",
                Set.of(),
                file.id().toString()));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "the scanner does not answer: {0}", e.getMessage());
        return;
      }
    }
  }
}
