package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.plugins.digitalizationprojects.control.ProjectRepository;
import org.infitah.plugins.digitalizationprojects.control.RecordMeasure;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ServiceRepository;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.MeasureKind;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** What is measured of the services residents see, for machines; pushed by them or read. */
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {

  private static final int UNPROCESSABLE = 422;

  private final PluginContext context;
  private final ProjectRepository projects;
  private final ServiceRepository services;

  public MeasureResource(PluginContext context, TenantView tenant) {
    this.context = context;
    this.projects = new ProjectRepository(context.entities());
    this.services = new ServiceRepository(context.entities());
  }

  @GET
  public Slice<MeasureView> list(@Valid @BeanParam SliceQuery query) {
    List<ProjectRepository.Measured> measured =
        projects.listMeasured(query.after(), query.limit() + 1);
    return Slice.of(
        measured,
        query,
        ProjectRepository.Measured::key,
        one -> MeasureView.of(one.service().reference(), one.measure()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public MeasureView record(@NotNull @Valid MeasureBody body) {
    context.require(Rights.MEASURES);
    MeasureKind kind =
        Coded.find(MeasureKind.class, body.kind())
            .orElseThrow(() -> new BadRequestException(body.kind()));
    PublicService service =
        services
            .find(body.service())
            .orElseThrow(() -> new ClientErrorException(body.service(), UNPROCESSABLE));
    try {
      return MeasureView.of(
          service.reference(),
          new RecordMeasure(context, projects).record(service, kind, body.month(), body.amount()));
    } catch (Unkeepable e) {
      throw new ClientErrorException(e.getMessage(), UNPROCESSABLE, e);
    }
  }
}
