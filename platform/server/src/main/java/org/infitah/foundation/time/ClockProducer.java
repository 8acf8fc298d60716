package org.infitah.foundation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock, and the machine's own beside it. They tick in microseconds, as PostgreSQL does, so
 * that what is stored is what was read. On an installation for trying out the one clock can be set.
 */
@ApplicationScoped
public class ClockProducer {

  private static final System.Logger LOG = System.getLogger(ClockProducer.class.getName());
  private static final Duration TICK = Duration.ofNanos(1000);
  private static final String LOCAL = "local";

  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ClockProducer() {}

  @Inject
  ClockProducer(
      @ConfigProperty(name = "infitah.mode", defaultValue = "production") String mode,
      @ConfigProperty(name = "infitah.clock") Optional<String> file) {
    if (file.isPresent() && !mode.equals(LOCAL)) {
      throw new IllegalStateException(
          "INFITAH_CLOCK sets the time of an installation for trying out, and of no other");
    }
    this.clock =
        file.<Clock>map(named -> new SetClock(Path.of(named), wallClock()))
            .orElseGet(this::wallClock);
  }

  /** A clock that must not be set fails the start, not the first question. */
  void begin(@Observes Startup started) {
    LOG.log(System.Logger.Level.INFO, "the clock shows {0}", clock.instant());
  }

  @Produces
  Clock clock() {
    return clock;
  }

  @Produces
  @WallClock
  Clock wallClock() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }
}
