package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.infitah.content.entity.Article;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.plugin.PublicEvents;
import org.infitah.foundation.problem.NotFound;
import org.infitah.spi.event.PublicEvent;

/** Takes an article back from the public, its files too. */
@Dependent
public class WithdrawArticle {

  private final ArticleRepository articles;
  private final AttachFiles attaching;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final PublicEvents events;
  private final Clock clock;

  @Inject
  WithdrawArticle(
      ArticleRepository articles,
      AttachFiles attaching,
      CurrentPerson current,
      AuditTrail audit,
      PublicEvents events,
      Clock clock) {
    this.articles = articles;
    this.attaching = attaching;
    this.current = current;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void withdraw(String reference) {
    Person person = current.require(Rights.PUBLISH);
    Article article = articles.find(reference).orElseThrow(NotFound::new);
    article.withdraw(clock.instant());
    attaching.hold(article);
    audit.record(person.did("article.withdrawn", reference));
    events.happened(new PublicEvent.ArticleWithdrawn(reference, clock.instant()));
  }
}
