package org.infitah.foundation.plugin.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the calls into plugins several times a second, on a thread of its own: the container's
 * others may all be waiting for what a plugin holds.
 */
@ApplicationScoped
public class Watch {

  private static final System.Logger LOG = System.getLogger(Watch.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedThreadFactory threads;

  private Guard guard;
  private @Nullable Thread thread;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Watch() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Watch(Guard guard) {
    this.guard = guard;
  }

  /** Before the first plugin is loaded. */
  void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object application) {
    Thread watching = threads.newThread(this::keepLooking);
    watching.setName("watch-over-plugins");
    thread = watching;
    watching.start();
  }

  private void keepLooking() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      guard.look();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the watch over plugins failed", e);
    }
  }

  @PreDestroy
  void end() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
