package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.content.Kind;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.DocumentVersion;

/** Those of the tenant at hand. */
@Dependent
public class ArticleRepository {

  private static final String SHOWN =
      "(a.state = 'published' or a.state = 'scheduled' and a.publishAt <= :now)";
  private static final String NEWEST = " order by a.datedAt desc, a.reference desc";

  private final EntityManager entities;

  @Inject
  ArticleRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** What readers see of these kinds, newest first, from a place on. */
  public List<Article> shown(List<Kind> kinds, Instant now, Place from, int limit) {
    return entities
        .createQuery(
            "select a from Article a where a.kind in :kinds and "
                + SHOWN
                + " and (a.datedAt < :dated or a.datedAt = :dated and a.reference < :reference)"
                + NEWEST,
            Article.class)
        .setParameter("kinds", kinds.stream().map(Kind::code).toList())
        .setParameter("now", now)
        .setParameter("dated", from.dated())
        .setParameter("reference", from.reference())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Everything, whatever its state, last changed first. */
  public List<Article> all(Optional<String> state, int limit) {
    TypedQuery<Article> query =
        entities.createQuery(
            "select a from Article a"
                + state.map(s -> " where a.state = :state").orElse("")
                + " order by a.updatedAt desc, a.reference desc",
            Article.class);
    state.ifPresent(s -> query.setParameter("state", s));
    return query.setMaxResults(limit).getResultList();
  }

  public Optional<Article> find(String reference) {
    return entities
        .createQuery("select a from Article a where a.reference = :reference", Article.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  List<Article> due(Instant now) {
    return entities
        .createQuery(
            "select a from Article a where a.state = 'scheduled' and a.publishAt <= :now",
            Article.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** The versions of an article's document, newest first. */
  public List<DocumentVersion> versions(UUID article) {
    return entities
        .createQuery(
            "select v from DocumentVersion v where v.articleId = :article order by v.number desc",
            DocumentVersion.class)
        .setParameter("article", article)
        .getResultList();
  }

  void add(Article article) {
    entities.persist(article);
    // The versions of its document refer to it by its id.
    entities.flush();
  }

  void add(DocumentVersion version) {
    entities.persist(version);
  }

  /** The files an article brings before the public. */
  Stream<UUID> files(Article article) {
    return Stream.concat(
        article.pictureId().stream(), versions(article.id()).stream().map(DocumentVersion::fileId));
  }

  /**
   * A place in a list ordered by date.
   *
   * @param reference of the last one seen
   */
  public record Place(Instant dated, String reference) {

    /** Before the newest. */
    public static Place beginning(Instant now) {
      return new Place(now.plusSeconds(1), "");
    }
  }
}
