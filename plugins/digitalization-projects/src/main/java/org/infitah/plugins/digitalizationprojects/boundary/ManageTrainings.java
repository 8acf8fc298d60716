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
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.control.KeepTraining;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.TrainingRepository;
import org.infitah.plugins.digitalizationprojects.entity.Training;
import org.infitah.spi.PluginContext;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.page.PluginPage;

/** The training sessions and where they are kept: a part of the plugin's pages. */
@Produces(MediaType.TEXT_HTML)
public class ManageTrainings {

  private static final String ALL = "/manage/trainings";

  private final PluginContext context;
  private final TrainingRepository trainings;

  ManageTrainings(PluginContext context) {
    this.context = context;
    this.trainings = new TrainingRepository(context.entities());
  }

  @GET
  @Path("trainings")
  public PluginPage listTrainings(@Valid @BeanParam SliceQuery query) {
    return page("trainings.jte", query);
  }

  @GET
  @Path("manage/trainings")
  public PluginPage manageTrainings(@Valid @BeanParam SliceQuery query) {
    context.require(Rights.TRAININGS);
    return page("trainings-manage.jte", query);
  }

  private PluginPage page(String template, SliceQuery query) {
    return PluginPage.of(
        DigitalPages.ROOM + template,
        "digitalizationprojects.trainings",
        new TrainingList(
            Slice.of(
                trainings.list(query.after(), query.limit() + 1),
                query,
                Training::reference,
                TrainingView::of),
            context.may(Rights.TRAININGS)));
  }

  @GET
  @Path("manage/trainings/new")
  public PluginPage beginTraining(@Context UriInfo here) {
    context.require(Rights.TRAININGS);
    return page(Optional.empty(), TrainingForm.empty(Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/trainings/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerTraining(MultivaluedMap<String, String> typed, @Context UriInfo here) {
    context.require(Rights.TRAININGS);
    Fields form = Fields.of(typed, Answers.language(here));
    return Answers.tried(
        here,
        () -> {
          new KeepTraining(context, trainings).register(TrainingForm.sheet(form));
          return ALL;
        },
        wrong -> page(Optional.empty(), form, wrong));
  }

  @GET
  @Path("manage/trainings/{reference}")
  public PluginPage editTraining(@PathParam("reference") String reference, @Context UriInfo here) {
    context.require(Rights.TRAININGS);
    Training training = find(reference);
    return page(
        Optional.of(training), TrainingForm.of(training.sheet(), Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/trainings/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reviseTraining(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.TRAININGS);
    Training training = find(reference);
    Fields form = Fields.of(typed, Answers.language(here));
    KeepTraining keeping = new KeepTraining(context, trainings);
    return Answers.tried(
        here,
        () -> {
          if (form.has("act", "remove")) {
            keeping.remove(training, form.version());
          } else {
            keeping.revise(training, form.version(), TrainingForm.sheet(form));
          }
          return ALL;
        },
        wrong -> page(Optional.of(training), form, wrong));
  }

  private Training find(String reference) {
    return trainings.find(reference).orElseThrow(NotFoundException::new);
  }

  private static PluginPage page(Optional<Training> known, Fields form, Map<String, String> wrong) {
    FormView view =
        new FormView(
            "training",
            form,
            wrong,
            known.map(Training::reference),
            known.map(Training::version).orElse(0),
            TrainingForm.TEXTS,
            Map.of());
    String template = DigitalPages.ROOM + "training-edit.jte";
    return known
        .map(training -> PluginPage.of(template, training.sheet().title(), view))
        .orElseGet(() -> PluginPage.of(template, "digitalizationprojects.training.new", view));
  }

  /**
   * A part of the sessions.
   *
   * @param keeper whether who looks may change them
   */
  public record TrainingList(Slice<TrainingView> slice, boolean keeper) {}
}
