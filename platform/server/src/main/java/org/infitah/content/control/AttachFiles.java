package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.DocumentVersion;
import org.infitah.content.entity.Draft;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;

/** Keeps the files that come with an article. Its callers hold the transaction. */
@Dependent
class AttachFiles {

  private final FileStore files;
  private final ArticleRepository articles;

  @Inject
  AttachFiles(FileStore files, ArticleRepository articles) {
    this.files = files;
    this.articles = articles;
  }

  /** The draft with the picture that came with it, if one did. */
  Draft picture(Draft draft, Attachments attachments, Person person) {
    Optional<UUID> fresh =
        attachments.picture().map(picture -> files.keep(picture, person.subject()).id());
    // A picture that comes from elsewhere must be one of this tenant's, which the key sees to.
    return fresh.isEmpty()
        ? draft
        : new Draft(
            draft.kind(), draft.title(), draft.lead(), draft.body(), fresh, draft.pictureAlt());
  }

  /** Adds the document that came, as the next version. */
  void document(Article article, Attachments attachments, Person person, Instant now) {
    if (attachments.document().isEmpty()) {
      return;
    }
    int number =
        articles.versions(article.id()).stream().findFirst().map(v -> v.number()).orElse(0);
    UUID file = files.keep(attachments.document().get(), person.subject()).id();
    articles.add(
        new DocumentVersion(
            Uuid7.at(now), article.id(), number + 1, file, attachments.note(), now));
  }

  boolean hasDocument(Article article) {
    return !articles.versions(article.id()).isEmpty();
  }

  void release(Article article) {
    articles.files(article).forEach(files::release);
  }

  void hold(Article article) {
    articles.files(article).forEach(files::hold);
  }
}
