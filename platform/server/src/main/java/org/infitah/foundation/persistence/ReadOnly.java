package org.infitah.foundation.persistence;

/** Whether the running thread has promised only to read; PostgreSQL then holds it to that. */
final class ReadOnly {

  private static final ThreadLocal<Boolean> WANTED = ThreadLocal.withInitial(() -> false);

  private ReadOnly() {}

  static boolean wanted() {
    return WANTED.get();
  }

  static void want(boolean readOnly) {
    if (readOnly) {
      WANTED.set(true);
    } else {
      WANTED.remove();
    }
  }
}
