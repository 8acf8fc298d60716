package org.infitah.plugins.digitalizationprojects.control;

import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.Scope;
import org.infitah.spi.PluginContext;
import org.infitah.spi.law.LawRule;

/** What law 55-19 says of procedures today, by the platform's own data. */
public record Procedures(Map<String, LawRule> rules) {

  public Procedures {
    rules = Map.copyOf(rules);
  }

  public static Procedures today(PluginContext context) {
    return new Procedures(context.law().rules("procedure", Today.of(context)));
  }

  /** How many days an answer may take at most, where the law says so. */
  public Optional<Integer> longest(Scope scope) {
    return scope.rule().flatMap(this::days);
  }

  /** The days of a rule. */
  public Optional<Integer> days(String rule) {
    return Optional.ofNullable(rules.get(rule))
        .map(LawRule::number)
        .flatMap(n -> n.stream().boxed().findFirst());
  }

  /**
   * Refuses a promise that the law does not allow, if the rule may refuse anything.
   *
   * @throws Unkeepable when it does
   */
  void check(Draft draft) {
    boolean binding = draft.scope().rule().map(rules::get).filter(LawRule::binding).isPresent();
    if (binding && longest(draft.scope()).filter(days -> !draft.isWithin(days)).isPresent()) {
      Unkeepable.refuse(Map.of("delay", "law"));
    }
  }
}
