package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.law.LawRule;

/** What plugins are told of the law, told to the platform's own features. */
@Dependent
public class TenantLaw implements LawFace {

  private final LawFace law;

  @Inject
  TenantLaw(Lending lending) {
    this.law = lending.law();
  }

  @Override
  public Map<String, LawRule> rules(String subject, LocalDate on) {
    return law.rules(subject, on);
  }
}
