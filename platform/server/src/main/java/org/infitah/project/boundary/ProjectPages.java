package org.infitah.project.boundary;

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
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.foundation.plugin.ModuleSlots;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.programme.Programmes;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.programme.AxisSummary;

/** Projects of the openness programme. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/projects")
@Produces(MediaType.TEXT_HTML)
public class ProjectPages {

  private final ProjectViews views;
  private final Programmes programmes;
  private final ModuleSlots slots;
  private final Pages pages;

  @Inject
  ProjectPages(ProjectViews views, Programmes programmes, ModuleSlots slots, Pages pages) {
    this.views = views;
    this.programmes = programmes;
    this.slots = slots;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/project/boundary/projects.jte",
        pages.text("project.title"),
        new Shown(views.list(query)));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    ProjectView view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/project/boundary/project.jte",
        pages.local(view.title()),
        new One(view, axis(view), slots.project(view.reference())));
  }

  private Optional<AxisSummary> axis(ProjectView view) {
    return view.axis().isEmpty()
        ? Optional.empty()
        : programmes.axes().stream()
            .filter(axis -> view.axis().filter(axis.code()::equals).isPresent())
            .findFirst();
  }

  /**
   * One of them.
   *
   * @param axis the one it answers to
   * @param parts what the modules in use add
   */
  public record One(ProjectView project, Optional<AxisSummary> axis, ModuleParts parts) {}

  /** A part of the list. */
  public record Shown(Slice<ProjectView> slice) {}
}
