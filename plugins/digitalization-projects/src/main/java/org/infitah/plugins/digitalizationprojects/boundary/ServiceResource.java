package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.infitah.plugins.digitalizationprojects.control.RegisterService;
import org.infitah.plugins.digitalizationprojects.control.ReviseService;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The inventory, for machines. Strangers are told what residents see. */
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {

  private static final int UNPROCESSABLE = 422;

  private final PluginContext context;
  private final ServiceRepository services;

  public ServiceResource(PluginContext context, TenantView tenant) {
    this.context = context;
    this.services = new ServiceRepository(context.entities());
  }

  @GET
  public Slice<ServiceView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        services.listShown(query.after(), query.limit() + 1),
        query,
        PublicService::reference,
        ServiceView::of);
  }

  @GET
  @Path("{reference}")
  public ServiceView show(@PathParam("reference") String reference) {
    return ServiceView.of(find(reference));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(@NotNull @Valid ServiceBody body, @Context UriInfo here) {
    PublicService service =
        kept(() -> new RegisterService(context, services).register(body.draft()));
    return Response.created(here.getAbsolutePathBuilder().path(service.reference()).build())
        .entity(ServiceView.of(service))
        .build();
  }

  @PUT
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ServiceView revise(
      @PathParam("reference") String reference, @NotNull @Valid ServiceBody body) {
    context.require(Rights.INVENTORY);
    PublicService service = find(reference);
    int version = body.version() == null ? -1 : body.version();
    String reason = body.reason() == null ? "" : body.reason();
    return kept(
        () -> {
          new ReviseService(context, services).revise(service, version, body.draft(), reason);
          context.entities().flush();
          return ServiceView.of(service);
        });
  }

  /** What residents do not see is there for those alone who keep the inventory. */
  private PublicService find(String reference) {
    return services
        .find(reference)
        .filter(service -> service.shown() || context.may(Rights.INVENTORY))
        .orElseThrow(NotFoundException::new);
  }

  private static <T> T kept(Supplier<T> act) {
    try {
      return act.get();
    } catch (ReviseService.Overtaken e) {
      throw new ClientErrorException(Response.Status.CONFLICT, e);
    } catch (Unkeepable e) {
      throw new ClientErrorException(e.getMessage(), UNPROCESSABLE, e);
    }
  }
}
