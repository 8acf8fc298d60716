package org.infitah.foundation.metric;

import java.util.List;

/** Where the numbers come from that tenants have published of themselves. */
public interface TenantNumbers {

  /** Those of every tenant that has published some. */
  List<Numbers> published();

  /**
   * What one tenant published.
   *
   * @param stored bytes of its files
   * @param waiting mails that have not left
   */
  record Numbers(String alias, long stored, long waiting) {}
}
