package org.infitah.foundation.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the world reaches a host of ours, which a server behind a proxy cannot know by itself. */
@Dependent
public class PublicAddress {

  private static final String USUAL = "0";

  private final String scheme;
  private final String port;

  @Inject
  PublicAddress(
      @ConfigProperty(name = "infitah.public.scheme", defaultValue = "https") String scheme,
      @ConfigProperty(name = "infitah.public.port", defaultValue = USUAL) String port) {
    this.scheme = scheme;
    this.port = port;
  }

  /** {@code scheme://host[:port]} of a tenant's portal. */
  public String of(Tenant tenant) {
    return of(tenant.host());
  }

  /** The same of any host that is served here. */
  public String of(String host) {
    return scheme + "://" + host + (USUAL.equals(port) ? "" : ":" + port);
  }
}
