package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.control.CloseConsultation;
import org.infitah.consultation.control.PlanConsultation;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Plan;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** Consultations of citizens. */
@Dependent
@Path("consultations")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationResource {

  private final ConsultationViews views;
  private final ContributionViews contributions;
  private final PlanConsultation planning;
  private final CloseConsultation closing;
  private final CurrentPerson current;

  @Inject
  ConsultationResource(
      ConsultationViews views,
      ContributionViews contributions,
      PlanConsultation planning,
      CloseConsultation closing,
      CurrentPerson current) {
    this.views = views;
    this.contributions = contributions;
    this.planning = planning;
    this.closing = closing;
    this.current = current;
  }

  @GET
  public Slice<ConsultationView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public ConsultationView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }

  /** Plans one of the current programme. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response plan(@Valid @NotNull PlanBody body) {
    current.require(Rights.KEEP);
    String reference = planning.plan(body.plan());
    return Response.created(URI.create("/api/v1/consultations/" + reference))
        .entity(show(reference))
        .build();
  }

  /** Changes the plan; once it has begun, only its last day can be put later. */
  @PUT
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConsultationView revise(
      @PathParam("reference") String reference, @Valid @NotNull PlanBody body) {
    current.require(Rights.KEEP);
    Consultation it = contributions.held(reference);
    planning.revise(it, body.version() == null ? it.version() : body.version(), body.plan());
    return views.view(it);
  }

  /** Closes it, once its days are over and everybody has a reasoned answer. */
  @POST
  @Path("{reference}/closure")
  public ConsultationView close(@PathParam("reference") String reference) {
    current.require(Rights.KEEP);
    closing.close(contributions.held(reference));
    return show(reference);
  }

  /**
   * A plan as machines bring it.
   *
   * @param kind {@code ideas} or {@code projects}
   * @param version what its writer had before them, when it is revised
   */
  public record PlanBody(
      @NotNull String kind,
      @NotNull LocalText subject,
      @NotNull LocalText question,
      @Nullable LocalText rules,
      @NotNull LocalDate opensOn,
      @NotNull LocalDate closesOn,
      @Nullable Integer version) {

    Plan plan() {
      return new Plan(kind, subject, question, Optional.ofNullable(rules), opensOn, closesOn);
    }
  }
}
