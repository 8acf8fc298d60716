package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.plugins.digitalizationprojects.control.TrainingRepository;
import org.infitah.plugins.digitalizationprojects.entity.Training;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.TenantView;

/** The training sessions, for machines. */
@Produces(MediaType.APPLICATION_JSON)
public class TrainingResource {

  private final TrainingRepository trainings;

  public TrainingResource(PluginContext context, TenantView tenant) {
    this.trainings = new TrainingRepository(context.entities());
  }

  @GET
  public Slice<TrainingView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        trainings.list(query.after(), query.limit() + 1),
        query,
        Training::reference,
        TrainingView::of);
  }
}
