package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.content.entity.Article;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.plugin.PublicEvents;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.event.PublicEvent;

/**
 * Puts an article before the public, now or when a moment comes.
 *
 * <p>Refuses with {@code Article.Incomplete}, {@code Article.NotAhead} and {@link Unscanned}.
 */
@Dependent
public class PublishArticle {

  private final ArticleRepository articles;
  private final AttachFiles attaching;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final PublicEvents events;
  private final Clock clock;

  @Inject
  PublishArticle(
      ArticleRepository articles,
      AttachFiles attaching,
      FileStore files,
      CurrentPerson current,
      AuditTrail audit,
      PublicEvents events,
      Clock clock) {
    this.articles = articles;
    this.attaching = attaching;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Publishes it; at a moment to come, if one is given. */
  @Transactional
  public void publish(String reference, Optional<Instant> moment) {
    Person person = current.require(Rights.PUBLISH);
    Article article = articles.find(reference).orElseThrow(NotFound::new);
    requireScanned(article);
    Instant now = clock.instant();
    boolean hasDocument = attaching.hasDocument(article);
    if (moment.isPresent()) {
      article.schedule(moment.get(), hasDocument, now);
    } else {
      article.publish(hasDocument, now);
    }
    attaching.release(article);
    audit.record(
        person.did(moment.isPresent() ? "article.scheduled" : "article.published", reference));
    if (moment.isEmpty()) {
      events.happened(new PublicEvent.ArticlePublished(reference, now));
    }
  }

  private void requireScanned(Article article) {
    for (UUID id : articles.files(article).toList()) {
      KeptFile file = files.find(id).orElseThrow(Unscanned::new);
      if (file.infected()) {
        throw new Infected();
      }
      if (!file.clean()) {
        throw new Unscanned();
      }
    }
  }

  /** The scanner found something harmful in one of its files. */
  public static final class Infected extends Refusal {

    private static final long serialVersionUID = 1L;

    Infected() {
      super("content.infected", 409);
    }
  }

  /** One of its files has not been scanned yet. */
  public static final class Unscanned extends Refusal {

    private static final long serialVersionUID = 1L;

    Unscanned() {
      super("content.unscanned", 409);
    }
  }
}
