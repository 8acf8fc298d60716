package org.infitah.spi.privacy;

import java.util.List;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;

/**
 * What a plugin keeps about people, found by their subject: the name of an account, the same
 * everywhere, as {@code PluginContext.subject()} gives it. A plugin whose manifest asks for {@code
 * personal-data} brings this, and no other may.
 *
 * <p>It is asked for a tenant that has, or once had, the plugin enabled: what is kept stays kept
 * while it is disabled. What it throws is not swallowed: the person's copy, or the erasure, is
 * refused as a whole, and can be asked for again.
 */
public interface AboutPeople {

  /**
   * All it keeps about a person, in a transaction that only reads.
   *
   * @return nothing when it keeps nothing
   */
  List<KeptAbout> export(WorkContext context, TenantView tenant, String subject);

  /**
   * Forgets a person, in the very transaction in which the platform does: deletes what is only
   * about the person, and puts the pseudonym where something must stay that the person did.
   *
   * @param pseudonym what stands for the person from now on; it leads to nobody
   */
  void erase(WorkContext context, TenantView tenant, String subject, String pseudonym);
}
