package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.committee.entity.Composition;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.law.LawRule;

/** How many a committee needs, as the operator's files say for the tenant's level. */
@Dependent
public class ReadComposition {

  private static final String SUBJECT = "committee.members";

  private final LawFace law;

  @Inject
  public ReadComposition(LawFace law) {
    this.law = law;
  }

  /**
   * The rule of a day, and where it comes from.
   *
   * @param articles the law it stands in, or where the practice is told; each once
   */
  public record Rule(Composition composition, List<String> articles) {

    public Rule {
      articles = List.copyOf(articles);
    }
  }

  public Rule on(LocalDate day) {
    Map<String, LawRule> rules = law.rules(SUBJECT, day);
    Map<String, Integer> minimum = new TreeMap<>();
    rules.forEach(
        (key, rule) ->
            rule.number()
                .ifPresent(
                    number ->
                        minimum.put(
                            key.substring(SUBJECT.length() + 1).replace('_', '-'), number)));
    return new Rule(
        new Composition(minimum),
        rules.values().stream().map(LawRule::article).distinct().toList());
  }
}
