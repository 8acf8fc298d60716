package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.RecordMeasure;
import org.infitah.plugins.digitalizationprojects.control.RegisterService;
import org.infitah.plugins.digitalizationprojects.control.ReviseService;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.MeasureKind;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.plugins.digitalizationprojects.entity.ServiceChange;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.page.PluginPage;

/** Where the inventory is kept: a part of the plugin's pages. */
@Produces(MediaType.TEXT_HTML)
public class ManageServices extends ManageProjects {

  private static final int UNPROCESSABLE = 422;
  private static final int MOST_CHANGES = 20;

  private final PluginContext context;
  private final ServiceRepository services;

  ManageServices(PluginContext context, ServiceRepository services) {
    super(context, services);
    this.context = context;
    this.services = services;
  }

  @GET
  @Path("manage")
  public PluginPage listServices(@Valid @BeanParam SliceQuery query) {
    context.require(Rights.INVENTORY);
    return PluginPage.of(
        DigitalPages.ROOM + "manage.jte",
        "digitalizationprojects.manage",
        new Inventory(
            Slice.of(
                services.listAll(query.after(), query.limit() + 1),
                query,
                PublicService::reference,
                ServiceView::of),
            context.may(Rights.PORTFOLIO)));
  }

  /**
   * A part of the inventory, for those who keep it.
   *
   * @param wider whether who looks keeps the portfolio and the exchange, too
   */
  public record Inventory(Slice<ServiceView> slice, boolean wider) {}

  @GET
  @Path("manage/new")
  public PluginPage beginService(@Context UriInfo here) {
    context.require(Rights.INVENTORY);
    return begun(ServiceForm.empty(language(here)), Map.of());
  }

  @POST
  @Path("manage/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerService(MultivaluedMap<String, String> typed, @Context UriInfo here) {
    context.require(Rights.INVENTORY);
    ServiceForm form = ServiceForm.of(typed, language(here));
    if (!form.missing().isEmpty()) {
      return refused(begun(form, form.missing()), UNPROCESSABLE);
    }
    try {
      PublicService service = new RegisterService(context, services).register(form.draft());
      return to(here, service.reference());
    } catch (Unkeepable e) {
      return refused(begun(form, e.wrong()), UNPROCESSABLE);
    }
  }

  @GET
  @Path("manage/services/{reference}")
  public PluginPage editService(@PathParam("reference") String reference, @Context UriInfo here) {
    context.require(Rights.INVENTORY);
    PublicService service = find(reference);
    return edited(service, ServiceForm.of(service.draft(), language(here)), Map.of());
  }

  @POST
  @Path("manage/services/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reviseService(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.INVENTORY);
    PublicService service = find(reference);
    ServiceForm form = ServiceForm.of(typed, language(here));
    if (!form.missing().isEmpty()) {
      return refused(edited(service, form, form.missing()), UNPROCESSABLE);
    }
    try {
      new ReviseService(context, services)
          .revise(service, form.version(), form.draft(), form.field("reason"));
      return to(here, service.reference());
    } catch (ReviseService.Overtaken e) {
      return refused(
          edited(service, form, Map.of("version", "overtaken")),
          Response.Status.CONFLICT.getStatusCode());
    } catch (Unkeepable e) {
      return refused(edited(service, form, e.wrong()), UNPROCESSABLE);
    }
  }

  @POST
  @Path("manage/services/{reference}/measures")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response measure(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.MEASURES);
    PublicService service = find(reference);
    ServiceForm form = ServiceForm.of(typed, language(here));
    MeasureKind kind =
        Coded.find(MeasureKind.class, form.field("kind")).orElseThrow(NotFoundException::new);
    try {
      new RecordMeasure(context, new ProjectRepository(context.entities()))
          .record(service, kind, form.field("month"), ServiceForm.number(form.field("amount")));
      return to(here, service.reference());
    } catch (Unkeepable e) {
      ServiceForm known = ServiceForm.of(service.draft(), language(here));
      return refused(edited(service, known, e.wrong()), UNPROCESSABLE);
    }
  }

  private PublicService find(String reference) {
    return services.find(reference).orElseThrow(NotFoundException::new);
  }

  private static PluginPage begun(ServiceForm form, Map<String, String> wrong) {
    return PluginPage.of(
        DigitalPages.ROOM + "edit.jte",
        "digitalizationprojects.new",
        new EditView(form, wrong, Optional.empty(), List.of()));
  }

  private PluginPage edited(PublicService service, ServiceForm form, Map<String, String> wrong) {
    return PluginPage.of(
        DigitalPages.ROOM + "edit.jte",
        service.name(),
        new EditView(
            form,
            wrong,
            Optional.of(ServiceView.of(service)),
            services.changes(service.id(), MOST_CHANGES).stream()
                .map(ManageServices::of)
                .toList()));
  }

  private static EditView.Change of(ServiceChange change) {
    return new EditView.Change(change.act(), change.reason(), change.doneOn());
  }

  private static Response refused(PluginPage page, int status) {
    return Response.status(status).entity(page).build();
  }

  /** The first part of the path is the page's language. */
  private static String language(UriInfo here) {
    return here.getPathSegments().get(0).getPath();
  }

  private static Response to(UriInfo here, String reference) {
    String way = "/" + language(here) + "/modules/digitalization-projects/manage/services/";
    return Response.seeOther(URI.create(way + reference)).build();
  }
}
