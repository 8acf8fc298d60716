package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.Draft;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;

/**
 * Says an article otherwise. Before the public only those may who publish.
 *
 * <p>Refuses with {@code Article.Overtaken} when somebody else has written since, and with {@code
 * Article.Incomplete} when readers would miss something.
 */
@Dependent
public class ReviseArticle {

  private final ArticleRepository articles;
  private final AttachFiles attaching;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ReviseArticle(
      ArticleRepository articles,
      AttachFiles attaching,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.articles = articles;
    this.attaching = attaching;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Revises it.
   *
   * @param version what its writer had before them
   */
  @Transactional
  public void revise(String reference, int version, Draft draft, Attachments attachments) {
    current.require(Rights.WRITE);
    Article article = articles.find(reference).orElseThrow(NotFound::new);
    Person person = current.require(right(article));
    if (article.version() != version) {
      throw new Article.Overtaken();
    }
    Instant now = clock.instant();
    Draft whole = attaching.picture(draft, attachments, person);
    attaching.document(article, attachments, person, now);
    article.revise(
        whole, attachments.document().isPresent() || attaching.hasDocument(article), now);
    if (isPublic(article)) {
      attaching.release(article);
    }
    audit.record(person.did("article.revised", reference));
  }

  static Permission right(Article article) {
    return isPublic(article) ? Rights.PUBLISH : Rights.WRITE;
  }

  private static boolean isPublic(Article article) {
    return article.state().equals("published") || article.state().equals("scheduled");
  }
}
