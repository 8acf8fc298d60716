package org.infitah.foundation.metric;

/** What is counted besides requests. */
public enum Happening {
  /** A mail left, or did not for a reason. */
  MAIL("infitah.mails", "outcome"),
  /** Somebody was told to wait or that there is no more. */
  REFUSAL("infitah.limit.refusals", "limit");

  private final String meter;
  private final String label;

  Happening(String meter, String label) {
    this.meter = meter;
    this.label = label;
  }

  /** What the meter is called. */
  public String meter() {
    return meter;
  }

  /** What its one label is called. */
  public String label() {
    return label;
  }
}
