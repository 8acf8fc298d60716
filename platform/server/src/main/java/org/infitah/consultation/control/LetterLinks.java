package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Where letters lead: to pages of the portal at hand. */
@Dependent
public class LetterLinks {

  private final CurrentTenant tenant;
  private final String scheme;
  private final String port;

  @Inject
  LetterLinks(
      CurrentTenant tenant,
      @ConfigProperty(name = "infitah.public.scheme", defaultValue = "https") String scheme,
      @ConfigProperty(name = "infitah.public.port", defaultValue = "0") String port) {
    this.tenant = tenant;
    this.scheme = scheme;
    this.port = port;
  }

  /** A page in the reader's language. */
  String page(Language language, String below) {
    return origin() + "/" + language.code() + below;
  }

  String origin() {
    String host = tenant.tenant().host();
    return scheme + "://" + host + ("0".equals(port) ? "" : ":" + port);
  }
}
