package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.job.ModuleJob;

/**
 * Gives the jobs of a tenant's modules their turns: the one that waited longest, and one only
 * before the next tenant has its own. A job that fails waits longer each time.
 */
@Dependent
public class RunModuleJobs implements TenantJob {

  private static final String WORK = "module-job";
  private static final UUID WHOLE = UUID.fromString("00000000-0000-0000-0000-000000000029");
  private static final Duration LONGEST = Duration.ofDays(1);

  /** A version that came since may bring other jobs. */
  private static final Duration LOOK = Duration.ofMinutes(15);

  private final EnabledModules enabled;
  private final PluginHost host;
  private final CallModule calling;
  private final Turns turns;
  private final Agenda agenda;
  private final Clock clock;

  @Inject
  RunModuleJobs(
      EnabledModules enabled,
      PluginHost host,
      CallModule calling,
      Turns turns,
      Agenda agenda,
      @WallClock Clock clock) {
    this.enabled = enabled;
    this.host = host;
    this.calling = calling;
    this.turns = turns;
    this.agenda = agenda;
    this.clock = clock;
  }

  private record Waiting(String module, ModuleJob job, Turns.Turn turn) {}

  @Override
  public String name() {
    return "module-jobs";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(WORK);
  }

  /** In the transaction of whoever changed them: a module that was enabled has its jobs soon. */
  void changed(@Observes ModulesChanged modules) {
    agenda.note(WORK, WHOLE, clock.instant());
  }

  @Override
  public void runFor(int tenant) {
    Instant now = clock.instant();
    List<String> modules = enabled.list();
    if (modules.isEmpty()) {
      // Whoever enables one notes the work anew.
      agenda.done(WORK, WHOLE);
      return;
    }
    List<Waiting> waiting = waiting(modules, now);
    Instant next = now.plus(LOOK);
    if (!waiting.isEmpty()) {
      Waiting first = waiting.get(0);
      if (first.turn().due().isAfter(now)) {
        next = earlier(next, first.turn().due());
      } else {
        Instant again = run(first, now);
        next = earlier(next, again);
        next = waiting.size() > 1 ? earlier(next, waiting.get(1).turn().due()) : next;
      }
    }
    agenda.note(WORK, WHOLE, next);
  }

  private List<Waiting> waiting(List<String> modules, Instant now) {
    Map<String, Turns.Turn> known = turns.all();
    List<Waiting> waiting = new ArrayList<>();
    for (String module : modules) {
      for (ModuleJob job : jobs(module)) {
        Turns.Turn turn = known.get(module + ' ' + job.key());
        waiting.add(new Waiting(module, job, turn == null ? new Turns.Turn(now, 0) : turn));
      }
    }
    waiting.sort(Comparator.comparing(each -> each.turn().due()));
    return waiting;
  }

  private List<ModuleJob> jobs(String module) {
    Optional<HostedPlugin> leased = host.lease(module);
    try {
      return leased.map(plugin -> plugin.face().jobs()).orElse(List.of());
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
  }

  /** When it has its next turn. */
  private Instant run(Waiting waiting, Instant now) {
    Optional<HostedPlugin> leased = host.lease(waiting.module());
    boolean well;
    try {
      well =
          leased
              .flatMap(
                  plugin ->
                      calling.work(
                          plugin,
                          "its job " + waiting.job().key(),
                          (context, tenant) -> waiting.job().work().run(context, tenant)))
              .isPresent();
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
    int failures = well ? 0 : waiting.turn().failures() + 1;
    Instant due = now.plus(well ? waiting.job().rest() : patience(failures));
    turns.keep(waiting.module(), waiting.job().key(), new Turns.Turn(due, failures), now);
    return due;
  }

  static Duration patience(int failures) {
    Duration doubled = Duration.ofSeconds(30L << Math.min(failures, 12));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
