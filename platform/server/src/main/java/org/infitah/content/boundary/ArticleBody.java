package org.infitah.content.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.infitah.content.Kind;
import org.infitah.content.entity.Draft;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An article as machines bring it.
 *
 * @param version what its writer had before them, when it is revised
 */
public record ArticleBody(
    @NotNull @Pattern(regexp = "news|statement|page|document") String kind,
    @NotNull LocalText title,
    @Nullable LocalText lead,
    @Nullable LocalText body,
    @Nullable LocalText pictureAlt,
    @Nullable Integer version) {

  /** What it wants to say, beside the picture that is there. */
  Draft draft(Optional<java.util.UUID> picture) {
    return new Draft(
        Kind.of(kind),
        title,
        Optional.ofNullable(lead),
        Optional.ofNullable(body),
        picture,
        Optional.ofNullable(pictureAlt));
  }

  boolean fits() {
    return ArticleForm.fits(title, ArticleForm.LONGEST_TITLE)
        && (lead == null || ArticleForm.fits(lead, ArticleForm.LONGEST_LEAD))
        && (body == null || ArticleForm.fits(body, ArticleForm.LONGEST_BODY))
        && (pictureAlt == null || ArticleForm.fits(pictureAlt, ArticleForm.LONGEST_ALT));
  }
}
