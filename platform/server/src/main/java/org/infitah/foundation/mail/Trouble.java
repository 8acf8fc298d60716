package org.infitah.foundation.mail;

import java.util.Locale;

/** Why a mail did not leave. */
public enum Trouble {
  /** The mail server does not answer. */
  UNREACHABLE,
  /** The mail server answers, but does not take it now. */
  REFUSED,
  /** Nobody has this address. */
  ADDRESS,
  /** The letter cannot be written. */
  TEXT,
  /** The tenant has sent what it may this month. */
  QUOTA;

  /** Whether another attempt may succeed. */
  public boolean passes() {
    return this == UNREACHABLE || this == REFUSED;
  }

  /** The name the table and the messages know. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
