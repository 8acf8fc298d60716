package org.infitah.content.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.content.entity.Article;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * All articles, as their writers see them.
 *
 * @param state the one asked for, if one was
 */
public record ManageView(List<Line> lines, Optional<String> state) {

  static final List<String> STATES = List.of("draft", "scheduled", "published", "withdrawn");

  /**
   * One of them.
   *
   * @param standing by language: {@code ok}, {@code outdated} or {@code missing}
   */
  public record Line(
      String reference,
      String kind,
      String state,
      LocalText title,
      Map<String, String> standing,
      Instant updatedAt,
      Optional<Instant> publishAt) {

    static Line of(Article article) {
      return new Line(
          article.reference(),
          article.kind().code(),
          article.state(),
          article.title(),
          standing(article),
          article.updatedAt(),
          article.publishAt());
    }

    static Map<String, String> standing(Article article) {
      Map<String, String> standing = new TreeMap<>();
      ArticleForm.LANGUAGES.forEach(language -> standing.put(language, article.standing(language)));
      return standing;
    }

    public CivicDate updatedOn() {
      return ArticleView.day(updatedAt);
    }
  }

  public List<String> states() {
    return STATES;
  }
}
