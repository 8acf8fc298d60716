package org.infitah.foundation.tenancy;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a tenant stands in its life: being opened, open, frozen while it is handed over, shut for a
 * while, kept to be read, or gone. Only the operator moves it; what a state lets people do binds
 * within seconds, on every page and over the API.
 */
public enum TenantState {
  PROVISIONING(false, false, false),
  ACTIVE(true, true, true),
  READ_ONLY(true, true, false),
  SUSPENDED(false, false, false),
  ARCHIVED(true, false, false),
  ERASED(false, false, false);

  private final boolean read;
  private final boolean entered;
  private final boolean written;

  TenantState(boolean read, boolean entered, boolean written) {
    this.read = read;
    this.entered = entered;
    this.written = written;
  }

  /** Whether the public may read it. */
  public boolean isRead() {
    return read;
  }

  /** Whether people may sign in, and those who did are known. */
  public boolean isEntered() {
    return entered;
  }

  /** Whether anything may be changed. */
  public boolean isWritten() {
    return written;
  }

  /** The name used in data and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The state of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static TenantState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no state " + code));
  }
}
