package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.network.MemberView;
import org.infitah.network.control.PublishedRepository;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Members of the network, as they have published themselves. */
@Dependent
@NetworkOnly
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {

  private final PublishedRepository published;

  @Inject
  MemberResource(PublishedRepository published) {
    this.published = published;
  }

  @GET
  public Slice<MemberView> list(
      @Valid @BeanParam MemberQuery wanted, @Valid @BeanParam SliceQuery query) {
    return Slice.of(
        published.listMembers(
            wanted.search(), wanted.level(), wanted.region(), query.after(), query.limit() + 1),
        query,
        MemberView::alias,
        member -> member);
  }

  @GET
  @Path("{alias}")
  public MemberView show(@PathParam("alias") String alias) {
    return published.findMember(alias).orElseThrow(NotFoundException::new);
  }
}
