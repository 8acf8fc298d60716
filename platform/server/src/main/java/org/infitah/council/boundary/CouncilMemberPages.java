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
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Who sits in the council. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/council/members")
@Produces(MediaType.TEXT_HTML)
public class CouncilMemberPages {

  private final CouncilRepository council;
  private final Pages pages;

  @Inject
  CouncilMemberPages(CouncilRepository council, Pages pages) {
    this.council = council;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/council/boundary/members.jte",
        pages.text("council.members"),
        new Shown(
            Slice.of(
                council.members(query.after(), query.limit() + 1),
                query,
                CouncilMember::reference,
                MemberView::of)));
  }

  /** A part of the list. */
  public record Shown(Slice<MemberView> slice) {}
}
