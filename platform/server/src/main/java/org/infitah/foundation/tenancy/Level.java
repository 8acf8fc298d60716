package org.infitah.foundation.tenancy;

/** What kind of collectivity a tenant is; the law differs by level. */
public enum Level {
  NETWORK,
  REGION,
  PREFECTURE,
  PROVINCE,
  COMMUNE;

  /** The name used in data and addresses. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
