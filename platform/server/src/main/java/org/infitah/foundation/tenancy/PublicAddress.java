package org.infitah.foundation.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the world reaches a host of ours, which a server behind a proxy cannot know by itself. */
@ApplicationScoped
public class PublicAddress {

  private static final String USUAL = "0";

  private String scheme;
  private String port;
  private String domain;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PublicAddress() {}

  @Inject
  PublicAddress(
      @ConfigProperty(name = "infitah.public.scheme", defaultValue = "https") String scheme,
      @ConfigProperty(name = "infitah.public.port", defaultValue = USUAL) String port,
      @ConfigProperty(name = "infitah.domain", defaultValue = "localhost") String domain) {
    this.scheme = scheme;
    this.port = port;
    this.domain = domain;
  }

  /** {@code scheme://host[:port]} of a tenant's portal. */
  public String of(Tenant tenant) {
    return of(tenant.host());
  }

  /** The same of the network. */
  public String ofNetwork() {
    return of(domain);
  }

  /** The same of any host that is served here. */
  public String of(String host) {
    return scheme + "://" + host + (USUAL.equals(port) ? "" : ":" + port);
  }
}
