package org.infitah.cli.config;

import java.util.Locale;

/** The roles a person may hold in the whole network: realm roles. */
public enum NetworkRole implements Spelled {
  NETWORK_ADMIN,
  PARTNER_OBSERVER,
  ;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
