package org.infitah.archive.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.archive.control.Known;
import org.infitah.archive.control.TakeArchive;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;

/** All of the collectivity in one file: asked for, followed and fetched by its administrators. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/archives")
@Produces(MediaType.TEXT_HTML)
public class ArchivePages {

  private static final int KIBIBYTE = 1024;

  private final TakeArchive taking;
  private final CurrentTenant tenant;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ArchivePages(TakeArchive taking, CurrentTenant tenant, FormTokens tokens, Pages pages) {
    this.taking = taking;
    this.tenant = tenant;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    TakeArchive.Listed listed = taking.list();
    return Page.of(
        "org/infitah/archive/boundary/archives.jte",
        pages.text("archive.manage"),
        new ArchivesView(
            listed.archives().stream().map(this::line).toList(), listed.days(), tokens.value()));
  }

  @POST
  public Response ask() {
    taking.ask();
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/archives"))
        .build();
  }

  /** It is asked for by a form, because it leaves a trace itself. */
  @POST
  @Path("{id}")
  @Produces({"application/zip", MediaType.TEXT_HTML})
  public Response fetch(@PathParam("id") String id) {
    return ArchiveFile.of(taking.fetch(ArchiveResource.id(id)), tenant.tenant().alias());
  }

  private Line line(Known archive) {
    return new Line(
        archive.id(),
        archive.state(),
        Dates.moment(archive.askedAt(), pages.language()),
        archive.endsAt().map(end -> Dates.moment(end, pages.language())).orElse(""),
        Math.max(1, archive.bytes().orElse(0L) / KIBIBYTE),
        archive.digest(),
        archive.signedWith());
  }

  /** One of them. */
  public record Line(
      UUID id,
      String state,
      String asked,
      String until,
      long kibibytes,
      Optional<String> digest,
      Optional<String> signedWith) {

    public boolean isKept() {
      return state.equals("made");
    }
  }

  /** All of them. */
  public record ArchivesView(List<Line> lines, int days, String token) {

    public ArchivesView {
      lines = List.copyOf(lines);
    }

    public boolean isUnderWay() {
      return lines.stream().anyMatch(line -> line.state().equals("asked"));
    }
  }
}
