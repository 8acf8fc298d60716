package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.infitah.content.entity.Article;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.plugin.PublicEvents;
import org.infitah.spi.event.PublicEvent;

/**
 * Writes down that the moment of scheduled articles has come; readers see them from that moment on,
 * whenever this runs.
 */
@Dependent
public class PublishDue implements TenantJob {

  private final ArticleRepository articles;
  private final AuditTrail audit;
  private final PublicEvents events;
  private final Clock clock;

  @Inject
  PublishDue(ArticleRepository articles, AuditTrail audit, PublicEvents events, Clock clock) {
    this.articles = articles;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "publish-due";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean changesContent() {
    return true;
  }

  @Override
  public void runFor(int tenant) {
    for (Article article : articles.due(clock.instant())) {
      article.come();
      audit.record(new Act("article.published", "schedule", Set.of(), article.reference()));
      events.happened(new PublicEvent.ArticlePublished(article.reference(), clock.instant()));
    }
  }
}
