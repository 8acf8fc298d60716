package org.infitah.foundation.autosave;

import java.util.Map;

/**
 * Forms that lose nothing. A page that shows a form asks what to fill it with, and says when it was
 * saved; the form's template does the rest. A form is named by its address below the language, for
 * instance {@code /manage/axes/AX-1}.
 */
public interface Autosave {

  /** The field that says since when a form holds what nobody saved: an instant in ISO 8601. */
  String SINCE = "kept-at";

  /**
   * What the person at hand had typed into it and not saved, with {@link #SINCE} and the version
   * they had looked at; else what stands.
   */
  Map<String, String> resume(String form, Map<String, String> stands);

  /** It was saved: what was kept beside it is wanted no more. */
  void saved(String form);
}
