package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.Settings;

/**
 * Changes how the collectivity is reached and which languages its portal offers.
 *
 * <p>Refuses with {@code Settings.Unsound}, and with {@code Settings.Overtaken} when somebody else
 * has changed them since.
 */
@Dependent
public class ChangeSettings {

  private final ProfileRepository profiles;
  private final OfferLanguages offering;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;

  @Inject
  ChangeSettings(
      ProfileRepository profiles,
      OfferLanguages offering,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit) {
    this.profiles = profiles;
    this.offering = offering;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
  }

  /**
   * Changes them.
   *
   * @param version what their writer had before them
   */
  @Transactional
  public void change(Settings settings, int version) {
    Person person = current.require(Rights.SETTINGS);
    settings.requireSound();
    Collectivity collectivity = profiles.findCollectivity().orElseThrow(NotFound::new);
    if (collectivity.version() != version) {
      throw new Settings.Overtaken();
    }
    collectivity.settle(settings);
    if (!settings.languages().equals(tenants.tenant().languages())) {
      offering.offer(settings.languages());
    }
    audit.record(person.did("settings.changed", collectivity.id().toString()));
  }
}
