package org.infitah.plugins.digitalizationprojects.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What the collectivity says of help it offers or needs.
 *
 * @param subject in which field, in a line
 * @param shared other members are shown it
 */
public record HelpDraft(
    HelpKind kind, LocalText subject, Optional<LocalText> details, boolean shared) {

  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_DETAILS = 2000;

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Fit.fits(subject, LONGEST_SUBJECT)) {
      wrong.put("subject", "long");
    }
    if (details.filter(text -> !Fit.fits(text, LONGEST_DETAILS)).isPresent()) {
      wrong.put("details", "long");
    }
    return wrong;
  }
}
