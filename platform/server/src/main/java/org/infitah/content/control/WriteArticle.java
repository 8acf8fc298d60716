package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.Draft;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.programme.Programmes;

/** Begins an article as a draft. */
@Dependent
public class WriteArticle {

  private final ArticleRepository articles;
  private final AttachFiles attaching;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final Programmes programmes;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteArticle(
      ArticleRepository articles,
      AttachFiles attaching,
      CurrentPerson current,
      CurrentTenant tenant,
      Programmes programmes,
      AuditTrail audit,
      Clock clock) {
    this.articles = articles;
    this.attaching = attaching;
    this.current = current;
    this.tenant = tenant;
    this.programmes = programmes;
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
            Uuid7.at(now), nextReference(), attaching.picture(draft, attachments, person), now);
    articles.add(article);
    attaching.document(article, attachments, person, now);
    audit.record(person.did("article.written", article.reference()));
    return article.reference();
  }

  /** As {@code SEF-N-001}: the tenant's own code, where its programme has told it. */
  private String nextReference() {
    String code =
        programmes
            .current()
            .map(programme -> programme.reference().replaceFirst("-.*", ""))
            .filter(known -> known.matches("[A-Z]{2,6}"))
            .orElseGet(() -> letters(tenant.tenant().alias()));
    String beginning = code + "-N-";
    return beginning + String.format(Locale.ROOT, "%03d", articles.highest(beginning) + 1);
  }

  private static String letters(String alias) {
    String letters = alias.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XX";
    return letters.substring(0, Math.min(3, letters.length()));
  }
}
