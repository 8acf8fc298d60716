package org.infitah.plugins.digitalizationprojects.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a service says of itself.
 *
 * @param delayDays within how many days it is answered
 * @param silenceConsents no answer within that time means yes (law 55-19, article 19)
 * @param address where it is used online
 * @param shown residents see it
 */
public record Draft(
    ServiceKind kind,
    Words words,
    Set<Channel> channels,
    Set<Tongue> languages,
    Set<Criterion> criteria,
    Scope scope,
    boolean silenceConsents,
    Optional<Integer> delayDays,
    Optional<String> address,
    boolean shown) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_DAYS = 999;

  public Draft {
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
    criteria = Set.copyOf(criteria);
  }

  /**
   * What must be put right before it can be kept: the field, and why. What residents are to see
   * must tell them enough, and promise no more time than the law gives.
   */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Fit.fits(words.name(), LONGEST_NAME)) {
      wrong.put("name", "long");
    }
    if (!Fit.fits(words.office(), LONGEST_NAME)) {
      wrong.put("office", "long");
    }
    Map.of(
            "summary", words.summary(),
            "legal", words.legalBasis(),
            "steps", words.steps(),
            "documents", words.documents())
        .forEach(
            (field, text) -> {
              if (text.filter(said -> !Fit.fits(said, LONGEST_TEXT)).isPresent()) {
                wrong.put(field, "long");
              }
            });
    if (delayDays.filter(days -> days < 1 || days > MOST_DAYS).isPresent()) {
      wrong.put("delay", "days");
    }
    if (address.filter(at -> !at.matches("https?://[^\\s<>\"]{3,300}")).isPresent()) {
      wrong.put("address", "address");
    }
    if (shown) {
      incomplete(wrong);
    }
    return wrong;
  }

  /** Whether residents are promised an answer no later than the law says, in days. */
  public boolean isWithin(int longest) {
    return !shown || delayDays.orElse(0) <= longest;
  }

  private void incomplete(Map<String, String> wrong) {
    if (channels.isEmpty()) {
      wrong.putIfAbsent("channels", "channel");
    }
    if (languages.isEmpty()) {
      wrong.putIfAbsent("languages", "language");
    }
    if (scope != Scope.OUTSIDE && delayDays.isEmpty()) {
      wrong.putIfAbsent("delay", "delay");
    }
    if (criteria.contains(Criterion.FILED) && !channels.contains(Channel.ONLINE)) {
      wrong.putIfAbsent("channels", "online");
    }
  }
}
