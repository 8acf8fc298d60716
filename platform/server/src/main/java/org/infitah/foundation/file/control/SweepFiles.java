package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.time.WallClock;

/**
 * Removes what lies in a tenant's folder and no row of that tenant speaks of: a server that was
 * killed between writing a file and its row leaves one behind. What is young may still get its row.
 */
@Dependent
public class SweepFiles implements TenantJob {

  private static final System.Logger LOG = System.getLogger(SweepFiles.class.getName());
  private static final int AT_ONCE = 500;

  private final FileFolder folder;
  private final FileRepository files;
  private final Clock clock;
  private final Duration rest;
  private final Duration age;

  @Inject
  SweepFiles(
      FileFolder folder,
      FileRepository files,
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.sweep.rest", defaultValue = "PT6H") Duration rest,
      @ConfigProperty(name = "infitah.sweep.age", defaultValue = "PT24H") Duration age) {
    this.folder = folder;
    this.files = files;
    this.clock = clock;
    this.rest = rest;
    this.age = age;
  }

  @Override
  public String name() {
    return "sweep-files";
  }

  @Override
  public Duration rest() {
    return rest;
  }

  @Override
  public void runFor(int tenant) {
    long swept = 0;
    List<FileFolder.Lying> old = folder.olderThan(clock.instant().minus(age));
    for (int at = 0; at < old.size(); at += AT_ONCE) {
      swept += sweep(old.subList(at, Math.min(at + AT_ONCE, old.size())));
    }
    if (swept > 0) {
      LOG.log(
          System.Logger.Level.INFO,
          "tenant {0}: {1} files removed that no row speaks of",
          Integer.toString(tenant),
          Long.toString(swept));
    }
  }

  private long sweep(List<FileFolder.Lying> old) {
    List<UUID> named = old.stream().flatMap(file -> file.id().stream()).distinct().toList();
    Set<UUID> known = new HashSet<>(files.known(named));
    long swept = 0;
    for (FileFolder.Lying file : old) {
      if (file.id().filter(known::contains).isEmpty()) {
        folder.remove(file);
        swept++;
      }
    }
    return swept;
  }
}
