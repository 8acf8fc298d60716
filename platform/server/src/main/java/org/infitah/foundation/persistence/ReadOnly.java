package org.infitah.foundation.persistence;

/** Whether the running thread has promised only to read; PostgreSQL then holds it to that. */
public final class ReadOnly {

  private static final ThreadLocal<Boolean> WANTED = ThreadLocal.withInitial(() -> false);

  private ReadOnly() {}

  /** Whether it has. */
  public static boolean wanted() {
    return WANTED.get();
  }

  /** Promises it, or takes the promise back. */
  public static void want(boolean readOnly) {
    if (readOnly) {
      WANTED.set(true);
    } else {
      WANTED.remove();
    }
  }
}
