package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.programme.Principles;
import org.infitah.version.entity.ProgrammeVersion;
import org.jspecify.annotations.Nullable;

/** The versions of the programme, what stands in each and what changed. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/programme/versions")
@Produces(MediaType.TEXT_HTML)
public class VersionPages {

  private static final String ROOM = "org/infitah/version/boundary/";

  private final VersionViews views;
  private final Pages pages;

  @Inject
  VersionPages(VersionViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page list() {
    return Page.of(ROOM + "versions.jte", pages.text("version.title"), new Shown(views.latest()));
  }

  @GET
  @Path("{number}")
  public Page show(@PathParam("number") int number) {
    VersionView view = views.find(number).orElseThrow(NotFoundException::new);
    return Page.of(
        ROOM + "frozen.jte",
        pages.text("version.title"),
        new One(
            view,
            views.bytes(number).map(VersionFile::name).orElseThrow(NotFoundException::new),
            view.text().isPresent()
                ? Optional.empty()
                : views.bytes(number).map(ProgrammeVersion::text).map(text -> text.text())));
  }

  @GET
  @Path("{number}/changes")
  public Page changes(
      @PathParam("number") int number, @QueryParam("since") @Nullable Integer since) {
    return Page.of(
        ROOM + "changes.jte",
        pages.text("version.changes"),
        views.changes(number, Optional.ofNullable(since)).orElseThrow(NotFoundException::new));
  }

  /** All of them, the latest first. */
  public record Shown(List<VersionView> versions) {

    public Shown {
      versions = List.copyOf(versions);
    }
  }

  /**
   * One of them.
   *
   * @param file what its bytes are called when they are saved
   * @param bytes as they are, where they can no longer be read as a programme
   */
  public record One(VersionView version, String file, Optional<String> bytes) {

    /** Whether a principle has words of its own; others are shown as they were frozen. */
    public static boolean principleHasWords(String code) {
      return Principles.ALL.contains(code);
    }
  }
}
