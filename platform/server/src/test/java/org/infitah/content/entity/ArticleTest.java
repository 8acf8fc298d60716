package org.infitah.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.content.Kind;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(2));

  @Test
  void a_draft_is_nobodys_business() {
    Article article = article(draft("Titre", "Texte"));

    assertThat(article.state()).isEqualTo("draft");
    assertThat(article.shown(LATER)).isFalse();
  }

  @Test
  void what_is_published_is_dated_then() {
    Article article = article(draft("Titre", "Texte"));
    article.publish(false, LATER);

    assertThat(article.shown(LATER)).isTrue();
    assertThat(article.datedAt()).isEqualTo(LATER);
  }

  @Test
  void what_is_scheduled_is_seen_from_its_moment_on() {
    Article article = article(draft("Titre", "Texte"));
    article.schedule(LATER, false, NOW);

    assertThat(article.shown(LATER.minusSeconds(1))).isFalse();
    assertThat(article.shown(LATER)).isTrue();
    article.come();
    assertThat(article.state()).isEqualTo("published");
    assertThatThrownBy(() -> article(draft("T", "x")).schedule(NOW, false, NOW))
        .isInstanceOf(Article.NotAhead.class);
  }

  @Test
  void what_is_withdrawn_may_come_back() {
    Article article = article(draft("Titre", "Texte"));
    article.publish(false, NOW);
    article.withdraw(LATER);
    assertThat(article.shown(LATER)).isFalse();
    article.publish(false, LATER);
    assertThat(article.shown(LATER)).isTrue();
  }

  @Test
  void readers_miss_nothing() {
    assertThatThrownBy(() -> article(draft("Titre", "")).publish(false, NOW))
        .isInstanceOf(Article.Incomplete.class);
    Article published = article(draft("Titre", "Texte"));
    published.publish(false, NOW);
    assertThatThrownBy(() -> published.revise(draft("Titre", ""), false, LATER))
        .isInstanceOf(Article.Incomplete.class);
  }

  @Test
  void a_picture_is_described_in_every_language_of_the_text() {
    LocalText title = new LocalText(Map.of("ar", "عنوان", "fr", "Titre"), "ar");
    LocalText body = LocalText.of("ar", "نص");
    Article article =
        article(
            new Draft(
                Kind.NEWS,
                title,
                Optional.empty(),
                Optional.of(body),
                Optional.of(UUID.randomUUID()),
                Optional.of(LocalText.of("ar", "صورة"))));

    assertThat(article.missing(false)).containsExactly("alt");
  }

  @Test
  void a_document_needs_its_file() {
    Article article =
        article(
            new Draft(
                Kind.DOCUMENT,
                LocalText.of("fr", "Budget"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

    assertThat(article.missing(false)).containsExactly("document");
    assertThat(article.missing(true)).isEmpty();
  }

  @Test
  void a_translation_falls_behind_its_source() {
    LocalText both = new LocalText(Map.of("ar", "عنوان", "fr", "Titre"), "ar");
    Article article = article(titled(both));
    assertThat(article.standing("fr")).isEqualTo("ok");
    assertThat(article.standing("zgh")).isEqualTo("missing");

    article.revise(
        titled(new LocalText(Map.of("ar", "عنوان آخر", "fr", "Titre"), "ar")), false, LATER);
    assertThat(article.standing("fr")).isEqualTo("outdated");
    assertThat(article.standing("ar")).isEqualTo("ok");

    article.revise(
        titled(new LocalText(Map.of("ar", "عنوان آخر", "fr", "Autre titre"), "ar")),
        false,
        LATER.plusSeconds(60));
    assertThat(article.standing("fr")).isEqualTo("ok");
  }

  private static Article article(Draft draft) {
    return new Article(UUID.randomUUID(), "SEF-N-001", draft, NOW);
  }

  private static Draft draft(String title, String body) {
    return new Draft(
        Kind.NEWS,
        LocalText.of("fr", title),
        Optional.empty(),
        body.isEmpty() ? Optional.empty() : Optional.of(LocalText.of("fr", body)),
        Optional.empty(),
        Optional.empty());
  }

  private static Draft titled(LocalText title) {
    return new Draft(
        Kind.NEWS, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
