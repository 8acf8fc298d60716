package org.infitah.foundation.plugin;

/** Takes a module that fails a tenant out of its service, until somebody releases it. */
public interface HaltModule {

  /**
   * Halts it for the tenant the thread is bound to.
   *
   * @param version that failed
   * @param cause why
   */
  void halt(String pluginId, String version, Cause cause);

  /** Why a module was halted. */
  enum Cause {
    /** Too many of its answers failed. */
    ERRORS,
    /** Too many of its answers took too long. */
    TIME,
    /** An answer never came: its thread is lost. */
    STUCK;

    /** The name of it for machines and messages. */
    public String code() {
      return switch (this) {
        case ERRORS -> "errors";
        case TIME -> "time";
        case STUCK -> "stuck";
      };
    }
  }
}
