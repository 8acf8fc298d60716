package org.infitah.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.indicator.entity.Definition;
import org.infitah.indicator.entity.Indicator;
import org.infitah.spi.programme.ProgrammeFace;

/** Says what an indicator is, anew or from now on. */
@Dependent
public class DefineIndicator {

  private final IndicatorRepository indicators;
  private final ProgrammeFace programme;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  DefineIndicator(
      IndicatorRepository indicators,
      ProgrammeFace programme,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.indicators = indicators;
    this.programme = programme;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds one and answers its reference. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public String define(Definition definition) {
    Person person = current.require(Rights.KEEP);
    refuse(definition);
    String reference = String.format(Locale.ROOT, "IND-%03d", indicators.next());
    indicators.add(new Indicator(Uuid7.at(clock.instant()), reference, definition));
    audit.record(person.did("progress.defined", reference));
    return reference;
  }

  /** Changes one, unless somebody did in the meantime. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void redefine(Indicator indicator, int version, Definition definition) {
    Person person = current.require(Rights.KEEP);
    if (indicator.version() != version) {
      throw new Unkeepable(Map.of("version", "overtaken"));
    }
    refuse(definition);
    indicator.define(definition);
    audit.record(person.did("progress.redefined", indicator.reference()));
  }

  private void refuse(Definition definition) {
    Map<String, String> wrong = new LinkedHashMap<>(definition.wrong());
    if (definition.promise().filter(promise -> !promised(promise)).isPresent()) {
      wrong.put("promise", "promise");
    }
    if (!wrong.isEmpty()) {
      throw new Unkeepable(wrong);
    }
  }

  private boolean promised(String promise) {
    return programme.axes().stream().anyMatch(axis -> axis.code().equals(promise))
        || programme.projects().stream().anyMatch(p -> p.reference().equals(promise));
  }
}
