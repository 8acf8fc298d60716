package org.infitah.foundation.plugin.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin's code asks at every turn of its loops and at the beginning of its methods: {@link
 * Weaver} puts the question there when the class is loaded. Plugins see this class and cannot name
 * it: the scan, which reads what they were built from, knows no such class.
 */
public final class Deadline {

  private static final ThreadLocal<@Nullable GuardedCall> AT_HAND = new ThreadLocal<>();

  /** How many calls are to be slowed or ended. Volatile, or a loop would be compiled around it. */
  private static volatile int marked;

  private Deadline() {}

  /**
   * Ends the call the thread is at when its time is over; lets others at the processor when it has
   * had it for long.
   *
   * @throws OutOfTime again and again, whoever catches it
   */
  public static void check() {
    if (marked != 0) {
      checkThisCall();
    }
  }

  private static void checkThisCall() {
    GuardedCall call = AT_HAND.get();
    if (call == null) {
      return;
    }
    if (call.isLate()) {
      throw new OutOfTime(call.plugin().toString());
    }
    call.makeRoom();
  }

  static void bind(GuardedCall call) {
    AT_HAND.set(call);
  }

  static void unbind() {
    AT_HAND.remove();
  }

  static Optional<GuardedCall> atHand() {
    return Optional.ofNullable(AT_HAND.get());
  }

  static synchronized void oneMarked() {
    marked++;
  }

  static synchronized void oneMarkedLess() {
    marked--;
  }
}
