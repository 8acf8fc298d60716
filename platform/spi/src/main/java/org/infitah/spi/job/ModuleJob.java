package org.infitah.spi.job;

import java.time.Duration;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;

/**
 * Something a plugin does from time to time for each tenant that uses it, without a request. Its
 * manifest asks for {@code jobs}.
 *
 * <p>Each turn is a transaction of its own, on one node at a time; tenants take turns, so that none
 * waits for another's long list. When the last turn was is kept in the database: a restart neither
 * forgets nor repeats it. A turn that throws is undone, logged, and tried again later and later, up
 * to a day.
 *
 * @param key its name: small letters and hyphens
 * @param rest how long to rest after a turn that went well: ten seconds to thirty days
 * @param work the turn; do a small part and leave the rest to the next
 */
public record ModuleJob(String key, Duration rest, Work work) {

  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofDays(30);

  public ModuleJob {
    if (!key.matches("[a-z][a-z-]{0,39}")) {
      throw new IllegalArgumentException("not the name of a job: " + key);
    }
    if (rest.compareTo(SHORTEST) < 0 || rest.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(key + " rests ten seconds to thirty days");
    }
  }

  /** A turn. */
  @FunctionalInterface
  public interface Work {
    void run(WorkContext context, TenantView tenant);
  }
}
