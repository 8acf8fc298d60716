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
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** All that is public, by the words in it. */
@Dependent
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private final SearchViews views;

  @Inject
  SearchResource(SearchViews views) {
    this.views = views;
  }

  /** What has every word; all there is where none is given. */
  @GET
  public Slice<FoundView> find(
      @QueryParam("q") @DefaultValue("") String words, @Valid @BeanParam SliceQuery query) {
    return views.find(SearchViews.asked(words), query);
  }
}
