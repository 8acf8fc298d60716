package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.plugin.ModuleSettings;
import org.infitah.foundation.plugin.ModuleSettings.Declared;
import org.infitah.foundation.plugin.SettingRule;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.WallClock;
import org.infitah.module.entity.KeptSettings;

/** Sets, for the tenant at hand, what a module it has enabled lets it set. */
@Dependent
public class SetModule {

  private final ListModules modules;
  private final ModuleSettings settings;
  private final SettingRepository kept;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SetModule(
      ListModules modules,
      ModuleSettings settings,
      SettingRepository kept,
      CurrentPerson current,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.modules = modules;
    this.settings = settings;
    this.kept = kept;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** What may be set of it; nothing to be found when that is nothing, or it is not in use. */
  public List<Declared> show(String module) {
    current.require(Rights.CHOOSE);
    List<Declared> declared =
        modules.show(module).isEnabled() ? settings.declared(module) : List.of();
    if (declared.isEmpty()) {
      throw new NotFound();
    }
    return declared;
  }

  /** The values that hold now. */
  public Map<String, String> values(String module) {
    current.require(Rights.CHOOSE);
    return settings.values(module);
  }

  /**
   * What is wrong with values, by setting: the end of the key of the words that say so. A setting
   * that is left out keeps its value; one nobody declared is wrong.
   */
  public Map<String, String> wrong(String module, Map<String, String> values) {
    Map<String, String> wrong = new LinkedHashMap<>();
    TreeSet<String> unknown = new TreeSet<>(values.keySet());
    for (Declared declared : show(module)) {
      String key = declared.setting().key();
      unknown.remove(key);
      if (values.containsKey(key)) {
        SettingRule.objection(declared.setting(), values.getOrDefault(key, ""))
            .ifPresent(objection -> wrong.put(key, objection));
      }
    }
    unknown.forEach(key -> wrong.put(key, "unknown"));
    return wrong;
  }

  /** Sets them, if nothing is wrong with them; what is wrong otherwise. */
  @Transactional
  public Map<String, String> set(String module, Map<String, String> values) {
    Person person = current.require(Rights.CHOOSE);
    Map<String, String> wrong = wrong(module, values);
    if (!wrong.isEmpty()) {
      return wrong;
    }
    Map<String, String> all = new LinkedHashMap<>(settings.values(module));
    all.putAll(values);
    Instant now = clock.instant();
    kept.find(module)
        .ifPresentOrElse(
            known -> known.change(all, person.subject(), now),
            () -> kept.add(new KeptSettings(Uuid7.at(now), module, all, person.subject(), now)));
    audit.record(person.did("extension.set", module));
    return Map.of();
  }
}
