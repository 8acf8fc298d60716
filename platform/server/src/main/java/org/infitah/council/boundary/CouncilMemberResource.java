package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.entity.CouncilMember;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Who sits in the council, and who did. */
@Dependent
@Path("council-members")
@Produces(MediaType.APPLICATION_JSON)
public class CouncilMemberResource {

  private final CouncilRepository council;

  @Inject
  CouncilMemberResource(CouncilRepository council) {
    this.council = council;
  }

  @GET
  public Slice<MemberView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        council.members(query.after(), query.limit() + 1),
        query,
        CouncilMember::reference,
        MemberView::of);
  }
}
