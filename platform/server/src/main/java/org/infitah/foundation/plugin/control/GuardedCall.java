package org.infitah.foundation.plugin.control;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.persistence.RunningTransaction;
import org.infitah.foundation.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * One call into a plugin, on the thread that began it, from its first moment there to its last.
 * Another thread watches its time.
 */
public final class GuardedCall {

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private static final int UNAVAILABLE = 503;

  private final InstalledPlugin plugin;
  private final Optional<Tenant> tenant;
  private final Predicate<String> owns;
  private final Kind kind;
  private final Thread thread = Thread.currentThread();
  private final Optional<UUID> trace = LogContext.trace();
  private final long began = System.nanoTime();
  private final long processorBegan = THREADS.getThreadCpuTime(thread.getId());
  private final long memoryBegan = THREADS.getThreadAllocatedBytes(thread.getId());
  private final Pace pace = new Pace();
  private @Nullable RunningTransaction transaction;
  private volatile boolean slowed;
  private volatile boolean late;
  private long lateSince;
  private boolean lost;
  private boolean failed;
  private @Nullable String thrown;
  private boolean left;
  private boolean ended;

  GuardedCall(InstalledPlugin plugin, Optional<Tenant> tenant, Predicate<String> owns, Kind kind) {
    this.plugin = plugin;
    this.tenant = tenant;
    this.owns = owns;
    this.kind = kind;
  }

  /** What a plugin is called for. */
  enum Kind {
    /** Somebody asked for a page or for data. */
    REQUEST,
    /** The platform asks it something of its own accord. */
    QUESTION,
    /** It works without anybody asking. */
    WORK,
    /** It exports or erases what it keeps about a person. */
    PEOPLE,
    /** A version is made ready. */
    LOADING;

    /** The name of it for machines and messages. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a call ended. */
  enum Outcome {
    GOOD,
    FAILED,
    LATE,
    LOST
  }

  InstalledPlugin plugin() {
    return plugin;
  }

  Optional<Tenant> tenant() {
    return tenant;
  }

  Kind kind() {
    return kind;
  }

  /** The name of the class of what it threw; never what that said. */
  synchronized Optional<String> thrown() {
    return Optional.ofNullable(thrown);
  }

  /** Lines of the log are about this call until the binding is closed, on whatever thread. */
  LogContext.Binding named() {
    LogContext.Binding binding =
        LogContext.bind(trace.orElseGet(UUID::randomUUID), () -> tenant.map(Tenant::alias));
    LogContext.plugin(plugin.id());
    return binding;
  }

  boolean isLate() {
    return late;
  }

  synchronized boolean isLost() {
    return lost;
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** It works in this transaction, whose connection it would keep. */
  synchronized void worksIn(RunningTransaction running) {
    transaction = running;
  }

  /** It did not do well. */
  synchronized void failed(Throwable why) {
    failed = true;
    thrown = why.getClass().getName();
  }

  /**
   * It did not go well.
   *
   * @param ours whether the answer is the platform's: the plugin is not at work any longer then,
   *     and nobody wakes its thread from writing it
   * @param why what was thrown, if that is why
   */
  public synchronized void refused(int status, boolean ours, Optional<Class<?>> why) {
    failed |= status >= 500 && status != UNAVAILABLE;
    why.map(Class::getName).ifPresent(name -> thrown = name);
    if (ours) {
      left = true;
      var unused = Thread.interrupted();
    }
  }

  /** It is over; nobody interrupts its thread any longer. */
  synchronized Outcome end() {
    ended = true;
    if (late || slowed) {
      Deadline.oneMarkedLess();
    }
    if (late) {
      var unused = Thread.interrupted();
    }
    return lost ? Outcome.LOST : late ? Outcome.LATE : failed ? Outcome.FAILED : Outcome.GOOD;
  }

  /**
   * Marks it as one to slow, if it has had a processor for long; as late, if it has taken more than
   * it may and the plugin is what takes it.
   */
  synchronized void judge(CallLimits limits) {
    if (ended || left || late) {
      return;
    }
    if (isSpent(limits) && isInside()) {
      mark();
      late = true;
      lateSince = System.nanoTime();
    } else if (!slowed && hadProcessorFor(limits.unslowed())) {
      mark();
      slowed = true;
    }
  }

  private void mark() {
    if (!slowed) {
      Deadline.oneMarked();
    }
  }

  /** Called from its own thread, inside the plugin: it pauses if it is one to slow. */
  void makeRoom() {
    if (slowed) {
      pace.pause();
    }
  }

  private boolean isSpent(CallLimits limits) {
    long id = thread.getId();
    return took().compareTo(limits.time()) > 0
        || hadProcessorFor(limits.processor())
        || THREADS.getThreadAllocatedBytes(id) - memoryBegan > limits.memory();
  }

  private boolean hadProcessorFor(Duration most) {
    return THREADS.getThreadCpuTime(thread.getId()) - processorBegan > most.toNanos();
  }

  /** Wakes it from whatever it waits for, as long as it is the plugin that waits. */
  synchronized void wake() {
    if (late && !ended && !left && isInside()) {
      thread.interrupt();
    }
  }

  /** Gives it up, when it went on for long after it was told; true the one time it does. */
  synchronized boolean giveUp(Duration grace) {
    if (!late || lost || ended || left || System.nanoTime() - lateSince < grace.toNanos()) {
      return false;
    }
    lost = isInside();
    return lost;
  }

  /** Takes its connections away, so that others may have them. */
  void takeConnections() {
    RunningTransaction.ofPluginOn(thread).ifPresent(RunningTransaction::takeAway);
    RunningTransaction around;
    synchronized (this) {
      around = transaction;
    }
    if (around != null) {
      around.takeAway();
    }
  }

  /**
   * Whether its thread is in the plugin's code or in something that code called. Who waits for the
   * reader's bytes or for the database is not: the one is not its fault, the other ends by itself.
   */
  private boolean isInside() {
    for (StackTraceElement frame : thread.getStackTrace()) {
      String type = frame.getClassName();
      if (owns.test(type)) {
        return true;
      }
      if (type.startsWith("org.glassfish.grizzly.") || type.startsWith("org.postgresql.")) {
        return false;
      }
    }
    return false;
  }

  /** Where its thread is, for whoever must find out why. */
  String whereabouts() {
    StringBuilder where = new StringBuilder();
    for (StackTraceElement frame : thread.getStackTrace()) {
      where.append("\n\tat ").append(frame);
    }
    return where.toString();
  }
}
