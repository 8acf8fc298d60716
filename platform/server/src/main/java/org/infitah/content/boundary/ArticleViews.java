package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.content.Headline;
import org.infitah.content.Kind;
import org.infitah.content.control.ArticleRepository;
import org.infitah.content.control.ArticleRepository.Place;
import org.infitah.content.control.NewsDirectory;
import org.infitah.content.entity.Article;
import org.infitah.content.entity.DocumentVersion;
import org.infitah.content.entity.Draft;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.KeptFile;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class ArticleViews {

  static final List<Kind> NEWS = List.of(Kind.NEWS, Kind.STATEMENT);
  private static final Incoming.Size UNKNOWN = new Incoming.Size(16, 9);

  private final ArticleRepository articles;
  private final FileStore files;
  private final Clock clock;

  @Inject
  ArticleViews(ArticleRepository articles, FileStore files, Clock clock) {
    this.articles = articles;
    this.files = files;
    this.clock = clock;
  }

  Slice<Headline> list(List<Kind> kinds, SliceQuery query) {
    Instant now = clock.instant();
    return Slice.of(
        articles.shown(kinds, now, place(query.after(), now), query.limit() + 1),
        query,
        article -> article.datedAt() + "~" + article.reference(),
        NewsDirectory::headline);
  }

  private static Place place(String after, Instant now) {
    int cut = after.indexOf('~');
    try {
      return cut < 0
          ? Place.beginning(now)
          : new Place(Instant.parse(after.substring(0, cut)), after.substring(cut + 1));
    } catch (DateTimeParseException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  List<Headline> latest(int most) {
    Instant now = clock.instant();
    return articles.shown(NEWS, now, Place.beginning(now), most).stream()
        .map(NewsDirectory::headline)
        .toList();
  }

  /** What readers may see of that reference. */
  Optional<ArticleView> find(String reference) {
    return articles
        .find(reference)
        .filter(article -> article.shown(clock.instant()))
        .map(this::view);
  }

  ArticleView view(Article article) {
    List<DocumentVersion> versions = articles.versions(article.id());
    Map<UUID, KeptFile> kept =
        files.findAll(
            Stream.concat(
                    article.pictureId().stream(), versions.stream().map(DocumentVersion::fileId))
                .toList());
    Draft said = article.draft();
    return new ArticleView(
        article.reference(),
        said.kind().code(),
        said.title(),
        said.lead(),
        said.body(),
        article.datedAt(),
        article.updatedAt(),
        said.picture().flatMap(id -> Optional.ofNullable(kept.get(id))).stream()
            .map(file -> picture(file, said))
            .toList(),
        versions.stream()
            .flatMap(
                version ->
                    Optional.ofNullable(kept.get(version.fileId()))
                        .map(f -> of(version, f))
                        .stream())
            .toList());
  }

  private static ArticleView.Picture picture(KeptFile file, Draft said) {
    Incoming.Size size = file.pixels().orElse(UNKNOWN);
    return new ArticleView.Picture(file.path(), said.pictureAlt(), size.width(), size.height());
  }

  private static ArticleView.Version of(DocumentVersion version, KeptFile file) {
    return new ArticleView.Version(
        version.number(), file.path(), file.name(), file.size(), version.note(), version.madeAt());
  }
}
