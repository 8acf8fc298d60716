package org.infitah.foundation.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.infitah.foundation.job.InstallationJob;
import org.infitah.foundation.job.Job;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.tenancy.TenantDirectory;

/** Goes from job to job, on the container's own threads, from shortly after the start. */
@ApplicationScoped
public class JobRounds {

  private static final System.Logger LOG = System.getLogger(JobRounds.class.getName());
  private static final Duration SETTLING = Duration.ofSeconds(5);

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  private final Map<Integer, String> aliases = new ConcurrentHashMap<>();

  private Instance<Job> jobs;
  private RunJob running;
  private TenantDirectory directory;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected JobRounds() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  JobRounds(@Any Instance<Job> jobs, RunJob running, TenantDirectory directory) {
    this.jobs = jobs;
    this.running = running;
    this.directory = directory;
  }

  void begin(@Observes Startup started) {
    for (Job job : jobs) {
      var unused =
          scheduler.scheduleWithFixedDelay(
              () -> turn(job), SETTLING.toSeconds(), job.rest().toSeconds(), TimeUnit.SECONDS);
    }
  }

  private void turn(Job job) {
    try {
      if (job instanceof InstallationJob whole) {
        turn(whole);
      } else if (job instanceof TenantJob each) {
        for (int tenant : tenants(each)) {
          if (each.concerns(tenant)) {
            turn(each, tenant);
          }
        }
      }
    } catch (RuntimeException e) {
      // A scheduler never asks again what has thrown once.
      LOG.log(System.Logger.Level.WARNING, "job " + job.name() + " failed", e);
    }
  }

  private List<Integer> tenants(TenantJob job) {
    return job.work()
        .map(running::tenantsWith)
        .orElseGet(() -> job.changesContent() ? running.activeTenants() : running.tenants());
  }

  private void turn(InstallationJob job) {
    try (LogContext.Binding named = LogContext.bind(UUID.randomUUID(), Optional::empty)) {
      run(job);
    }
  }

  private void run(InstallationJob job) {
    try {
      running.run(job);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "job " + job.name() + " failed", e);
    }
  }

  private void turn(TenantJob job, int tenant) {
    Optional<String> alias = Optional.of(alias(tenant));
    try (LogContext.Binding named = LogContext.bind(UUID.randomUUID(), () -> alias)) {
      run(job, tenant);
    }
  }

  /**
   * Read once, and never while a line is written: that is done under the log's lock, and whoever
   * waited there for the database would have everybody wait who has something to say.
   */
  private String alias(int tenant) {
    String known = aliases.get(tenant);
    if (known != null) {
      return known;
    }
    try {
      String alias = directory.get(tenant).alias();
      aliases.put(tenant, alias);
      return alias;
    } catch (RuntimeException e) {
      return Integer.toString(tenant);
    }
  }

  private void run(TenantJob job, int tenant) {
    try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
      running.run(job, tenant);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "job " + job.name() + " failed for tenant " + tenant, e);
    }
  }
}
