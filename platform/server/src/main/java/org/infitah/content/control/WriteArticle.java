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
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.programme.References;

/** Begins an article as a draft. */
@Dependent
public class WriteArticle {

  private final ArticleRepository articles;
  private final AttachFiles attaching;
  private final CurrentPerson current;
  private final References references;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteArticle(
      ArticleRepository articles,
      AttachFiles attaching,
      CurrentPerson current,
      References references,
      AuditTrail audit,
      Clock clock) {
    this.articles = articles;
    this.attaching = attaching;
    this.current = current;
    this.references = references;
    this.audit = audit;
    this.clock = clock;
  }

  /** Writes it and answers its reference. */
  @Transactional
  public String write(Draft draft, Attachments attachments) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Article article =
        new Article(
            Uuid7.at(now),
            references.next("N", 3, "Article"),
            attaching.picture(draft, attachments, person),
            now);
    articles.add(article);
    attaching.document(article, attachments, person, now);
    audit.record(person.did("article.written", article.reference()));
    return article.reference();
  }
}
