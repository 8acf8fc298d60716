package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.event.Observer;
import org.infitah.spi.event.PublicEvent;

/** Hands public events on to the modules that observe them, each in a transaction of its own. */
@Dependent
public class DeliverEvents implements TenantJob {

  private static final System.Logger LOG = System.getLogger(DeliverEvents.class.getName());
  private static final int MOST = 20;

  private static final Duration ABSENT = Duration.ofSeconds(15);

  /** With a day between the last ones that is about two weeks. */
  private static final int PATIENCE = 25;

  private final EventQueue queue;
  private final EnabledModules enabled;
  private final PluginHost host;
  private final CallModule calling;
  private final Agenda agenda;
  private final Clock clock;

  @Inject
  DeliverEvents(
      EventQueue queue,
      EnabledModules enabled,
      PluginHost host,
      CallModule calling,
      Agenda agenda,
      @WallClock Clock clock) {
    this.queue = queue;
    this.enabled = enabled;
    this.host = host;
    this.calling = calling;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "module-events";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(EventQueue.WORK);
  }

  @Override
  public void runFor(int tenant) {
    // Struck out first: what happens from here on notes it anew.
    agenda.done(EventQueue.WORK, EventQueue.WHOLE);
    List<String> modules = enabled.list();
    for (EventQueue.Underway underway : queue.due(MOST)) {
      if (underway.event().isEmpty() || !modules.contains(underway.module())) {
        queue.remove(underway);
      } else {
        deliver(underway, underway.event().get());
      }
    }
    queue.next().ifPresent(due -> agenda.note(EventQueue.WORK, EventQueue.WHOLE, due));
  }

  private void deliver(EventQueue.Underway underway, PublicEvent event) {
    Optional<HostedPlugin> leased = host.lease(underway.module());
    try {
      if (leased.isEmpty()) {
        // It is being loaded, or gone: that is no failure of it.
        queue.postpone(underway, clock.instant().plus(ABSENT), underway.failures());
        return;
      }
      boolean well = isTold(leased.get(), event);
      int failures = underway.failures() + 1;
      if (well) {
        queue.remove(underway);
      } else if (failures > PATIENCE) {
        LOG.log(
            System.Logger.Level.ERROR,
            "plugin {0} was not told of {1}: given up after {2} times",
            underway.module(),
            event,
            PATIENCE);
        queue.remove(underway);
      } else {
        Instant again = clock.instant().plus(RunModuleJobs.patience(failures));
        queue.postpone(underway, again, failures);
      }
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
  }

  private boolean isTold(HostedPlugin plugin, PublicEvent event) {
    boolean well = true;
    for (Observer<?> observer : plugin.face().observers()) {
      if (observer.event().isInstance(event)) {
        well &= tell(plugin, observer, event);
      }
    }
    return well;
  }

  private <E extends PublicEvent> boolean tell(
      HostedPlugin plugin, Observer<E> observer, PublicEvent event) {
    return calling
        .work(
            plugin,
            "observing " + event,
            (context, tenant) ->
                observer.reaction().happened(context, tenant, observer.event().cast(event)))
        .isPresent();
  }
}
