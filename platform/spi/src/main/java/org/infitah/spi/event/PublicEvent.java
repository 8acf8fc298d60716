package org.infitah.spi.event;

import java.time.Instant;

/**
 * Something that happened at a tenant and that everybody may know. The set is closed; it grows with
 * what the platform publishes.
 */
public sealed interface PublicEvent {

  /** The reference of what it happened to, for instance {@code SEF-N-001}. */
  String reference();

  /** When it happened. */
  Instant at();

  /** Something written stands before the public: news, a statement, a page or a document. */
  record ArticlePublished(String reference, Instant at) implements PublicEvent {}

  /** It was taken back. */
  record ArticleWithdrawn(String reference, Instant at) implements PublicEvent {}
}
