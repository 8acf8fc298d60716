package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.PublicAddress;

/** Where letters lead: to pages of the portal at hand. */
@Dependent
public class LetterLinks {

  private final CurrentTenant tenant;
  private final PublicAddress address;

  @Inject
  LetterLinks(CurrentTenant tenant, PublicAddress address) {
    this.tenant = tenant;
    this.address = address;
  }

  /** A page in the reader's language. */
  String page(Language language, String below) {
    return origin() + "/" + language.code() + below;
  }

  String origin() {
    return address.of(tenant.tenant());
  }
}
