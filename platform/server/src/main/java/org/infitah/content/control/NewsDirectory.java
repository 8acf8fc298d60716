package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infitah.content.Headline;
import org.infitah.content.Kind;
import org.infitah.content.News;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.Draft;

/** Answers what others ask of what is published. */
@Dependent
public class NewsDirectory implements News {

  private final ArticleRepository articles;
  private final Clock clock;

  @Inject
  NewsDirectory(ArticleRepository articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  @Override
  public List<Headline> latest(int most) {
    Instant now = clock.instant();
    return articles
        .shown(
            List.of(Kind.NEWS, Kind.STATEMENT), now, ArticleRepository.Place.beginning(now), most)
        .stream()
        .map(NewsDirectory::headline)
        .toList();
  }

  /** An article in short. */
  public static Headline headline(Article article) {
    Draft said = article.draft();
    return new Headline(
        article.reference(),
        said.kind(),
        said.title(),
        said.lead(),
        article.datedAt(),
        said.picture(),
        said.pictureAlt());
  }
}
