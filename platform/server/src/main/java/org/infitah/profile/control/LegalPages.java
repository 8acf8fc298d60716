package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.profile.entity.PageDraft;
import org.infitah.profile.entity.RecordPage;

/**
 * The pages the law asks for: made from templates, prepared beside what the public reads, then put
 * in its place.
 */
@Dependent
public class LegalPages {

  /** Their addresses below the language. */
  public static final List<String> SLUGS = List.of("privacy", "legal", "accessibility");

  private final LegalPageRepository pages;
  private final LegalTemplates templates;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  LegalPages(
      LegalPageRepository pages,
      LegalTemplates templates,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.pages = pages;
    this.templates = templates;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** A page as the public reads it, if it does, and as it is prepared, if it is. */
  public record Standing(String slug, Optional<RecordPage> page, Optional<PageDraft> draft) {}

  public List<Standing> list() {
    current.require(Rights.SETTINGS);
    return SLUGS.stream()
        .map(slug -> new Standing(slug, pages.findPage(slug), pages.findDraft(slug)))
        .toList();
  }

  /** What to go on from: what is prepared, else what is published, else the template. */
  public PageDraft.Words words(String slug) {
    current.require(Rights.SETTINGS);
    require(slug);
    return pages
        .findDraft(slug)
        .map(PageDraft::words)
        .or(() -> pages.findPage(slug).map(p -> new PageDraft.Words(p.title(), p.body())))
        .orElseGet(() -> templates.filled(slug));
  }

  /** Keeps words for later. */
  @Transactional
  public void prepare(String slug, PageDraft.Words words) {
    Person person = current.require(Rights.SETTINGS);
    require(slug);
    Instant now = clock.instant();
    pages
        .findDraft(slug)
        .ifPresentOrElse(
            draft -> draft.write(words, person.subject(), now),
            () -> pages.add(new PageDraft(Uuid7.at(now), slug, words, person.subject(), now)));
    record(person, "legal-page.prepared", slug);
  }

  /** Prepares the template, filled with the settings as they are now. */
  @Transactional
  public void begin(String slug) {
    current.require(Rights.SETTINGS);
    require(slug);
    prepare(slug, templates.filled(slug));
  }

  /** Puts what is prepared before the public. */
  @Transactional
  public void publish(String slug) {
    Person person = current.require(Rights.SETTINGS);
    PageDraft draft = pages.findDraft(slug).orElseThrow(NothingPrepared::new);
    Instant now = clock.instant();
    pages
        .findPage(slug)
        .ifPresentOrElse(
            page -> page.publish(draft.words().title(), draft.words().body(), now),
            () ->
                pages.add(
                    new RecordPage(
                        Uuid7.at(now), slug, draft.words().title(), draft.words().body(), now)));
    pages.remove(draft);
    record(person, "legal-page.published", slug);
  }

  /** Forgets what is prepared. */
  @Transactional
  public void discard(String slug) {
    Person person = current.require(Rights.SETTINGS);
    pages.remove(pages.findDraft(slug).orElseThrow(NothingPrepared::new));
    record(person, "legal-page.discarded", slug);
  }

  private void record(Person person, String act, String slug) {
    audit.record(person.did(act, slug));
  }

  private static void require(String slug) {
    if (!SLUGS.contains(slug)) {
      throw new NotFound();
    }
  }

  /** There is nothing to publish or to discard. */
  public static final class NothingPrepared extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingPrepared() {
      super("profile.legal.nothing", 409);
    }
  }
}
