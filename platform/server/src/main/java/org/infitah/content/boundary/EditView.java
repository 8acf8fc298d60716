package org.infitah.content.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;

/**
 * What the page shows on which an article is written.
 *
 * @param errors by field, in the reader's language
 * @param about what is there already; absent for one that is only begun
 * @param token the form's
 * @param said what has just been done, if something was
 */
public record EditView(
    ArticleForm form,
    Map<String, String> errors,
    Optional<About> about,
    String token,
    Optional<String> said) {

  /** An article that is there already. */
  public record About(
      ArticleView article,
      int version,
      String state,
      Map<String, String> standing,
      Optional<Instant> publishAt,
      List<String> missing,
      boolean mayPublish,
      boolean mayWrite) {

    /** Whether readers see it, or will. */
    public boolean before() {
      return state.equals("published") || state.equals("scheduled");
    }

    public Optional<CivicDate> publishOn() {
      return publishAt.map(ArticleView::day);
    }

    public Optional<java.time.LocalTime> publishTime() {
      return publishAt.map(moment -> moment.atZone(Morocco.ZONE).toLocalTime());
    }
  }

  /** Whether a language's part stands open. */
  public boolean open(String language) {
    return language.equals(form.source())
        || errors.keySet().stream().anyMatch(field -> field.endsWith("-" + language));
  }

  public List<String> languages() {
    return ArticleForm.LANGUAGES;
  }
}
