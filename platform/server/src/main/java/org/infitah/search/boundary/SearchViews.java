package org.infitah.search.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.infitah.foundation.page.Pages;
import org.infitah.search.control.Found;
import org.infitah.search.control.SearchPublic;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class SearchViews {

  private static final int LONGEST = 100;

  private final SearchPublic search;
  private final Pages pages;

  @Inject
  SearchViews(SearchPublic search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  /** What was asked for, as far as anybody asks. */
  static String asked(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST)).replace("\0", "").strip();
  }

  Slice<FoundView> find(String words, SliceQuery query) {
    String after = query.after();
    int cut = after.indexOf('~');
    List<Found> found =
        search.find(
            words,
            pages.language(),
            order(after, cut),
            cut < 0 ? "" : after.substring(cut + 1),
            query.limit() + 1);
    return Slice.of(found, query, one -> one.order() + "~" + one.reference(), FoundView::of);
  }

  private static int order(String after, int cut) {
    if (after.isEmpty()) {
      return 0;
    }
    String order = cut < 0 ? "" : after.substring(0, cut);
    if (!order.matches("[0-9]{1,4}")) {
      throw new BadRequestException("cursor");
    }
    return Integer.parseInt(order);
  }
}
