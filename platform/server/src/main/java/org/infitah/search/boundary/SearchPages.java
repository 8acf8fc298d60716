package org.infitah.search.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Finds what is public, however its letters were written. For people. */
@Dependent
@Path("{lang: ar|fr|zgh}/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  private final SearchViews views;
  private final Pages pages;

  @Inject
  SearchPages(SearchViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page search(
      @QueryParam("q") @DefaultValue("") String words, @Valid @BeanParam SliceQuery query) {
    String asked = SearchViews.asked(words);
    Slice<FoundView> found =
        asked.isEmpty() ? new Slice<>(List.of(), Optional.empty()) : views.find(asked, query);
    Map<String, List<FoundView>> kinds = new LinkedHashMap<>();
    found
        .items()
        .forEach(item -> kinds.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item));
    return Page.of(
        "org/infitah/search/boundary/search.jte",
        pages.text("search.title"),
        new Shown(
            asked,
            kinds.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList(),
            found.items().size(),
            found.next()));
  }

  /** What was found of one kind. */
  public record Group(String kind, List<FoundView> items) {

    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * What was asked for, and a part of what was found.
   *
   * @param many how many things are on this page
   */
  public record Shown(String words, List<Group> groups, int many, Optional<String> next) {

    public Shown {
      groups = List.copyOf(groups);
    }

    /** What keeps the words in the address of the next part. */
    public String query() {
      return "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
  }
}
