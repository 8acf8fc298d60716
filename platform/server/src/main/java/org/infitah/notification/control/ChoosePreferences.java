package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Language;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.entity.Preference;
import org.infitah.notification.entity.Way;

/** Says how one wants to be written to, signed in or with what stands in a letter. */
@Dependent
public class ChoosePreferences {

  private final PreferenceRepository preferences;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ChoosePreferences(
      PreferenceRepository preferences, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.preferences = preferences;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Chooses for oneself; kinds that are absent stay as they are. */
  @Transactional
  public void choose(Map<NoticeKind, Way> ways, Language language) {
    Person person = current.require();
    Preference preference = preferences.open(person.subject(), language.code(), clock.instant());
    preference.choose(ways, language.code());
    audit.record(person.did("notice.preferences-changed", person.subject()));
  }

  /**
   * Has no more letters of a kind, or of those that come together; whoever has none already changes
   * nothing.
   *
   * @param kind absent for the letter of the day
   */
  @Transactional
  public void leave(UUID key, Optional<NoticeKind> kind) {
    Optional<Preference> found = preferences.find(key);
    if (found.isEmpty()) {
      return;
    }
    Preference preference = found.get();
    Map<NoticeKind, Way> off =
        NoticeKind.chosen().stream()
            .filter(one -> kind.map(one::equals).orElse(preference.way(one) == Way.DAILY))
            .filter(one -> preference.way(one) != Way.OFF)
            .collect(Collectors.toMap(one -> one, one -> Way.OFF));
    if (!off.isEmpty()) {
      preference.choose(off, preference.language());
      audit.record(
          new Act("notice.unsubscribed", preference.holder(), Set.of(), preference.holder()));
    }
  }
}
