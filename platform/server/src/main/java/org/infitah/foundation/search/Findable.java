package org.infitah.foundation.search;

/**
 * A kind of things that everybody may find.
 *
 * @param kind its code, the end of a message's key
 * @param order where it stands among the others; each has its own
 * @param rows a query for {@code reference}, {@code path} below the language, {@code title} and
 *     {@code body}, both by language or the latter null, of the tenant at hand: what is a draft,
 *     hidden or withdrawn is not in it. The moment is {@code (select at from moment)}.
 * @param ready whether the query has {@code searched} too: a text in the form of {@code
 *     net.searchable}, kept with the row; it is found by the words in that, whatever its language
 */
public record Findable(String kind, int order, String rows, boolean ready) {

  public Findable(String kind, int order, String rows) {
    this(kind, order, rows, false);
  }
}
