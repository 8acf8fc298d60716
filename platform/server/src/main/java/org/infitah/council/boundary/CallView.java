package org.infitah.council.boundary;

import java.util.List;
import java.util.Map;

/**
 * The page on which a session is called.
 *
 * @param wrong by field, in the reader's language
 * @param warnings what the law says against the call, to be acknowledged
 * @param token the form's
 */
public record CallView(
    CouncilForm form,
    Map<String, String> wrong,
    List<CouncilSessionView.Caution> warnings,
    String token) {

  public CallView {
    warnings = List.copyOf(warnings);
  }
}
