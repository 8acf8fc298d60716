package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.HandOnOutput;
import org.infitah.workshop.control.OutputRepository;
import org.infitah.workshop.control.RecordOutput;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.SendRestitution;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Output;
import org.infitah.workshop.entity.TableOutput;
import org.infitah.workshop.entity.Workshop;
import org.jspecify.annotations.Nullable;

/** What tables of a workshop came to, for those who write it down. */
@Dependent
@Path("workshops/{reference}/outputs")
@Produces(MediaType.APPLICATION_JSON)
public class OutputsResource {

  private final WorkshopRepository workshops;
  private final OutputRepository outputs;
  private final RecordOutput recording;
  private final HandOnOutput handing;
  private final SendRestitution restituting;
  private final CurrentPerson current;

  @Inject
  OutputsResource(
      WorkshopRepository workshops,
      OutputRepository outputs,
      RecordOutput recording,
      HandOnOutput handing,
      SendRestitution restituting,
      CurrentPerson current) {
    this.workshops = workshops;
    this.outputs = outputs;
    this.recording = recording;
    this.handing = handing;
    this.restituting = restituting;
    this.current = current;
  }

  @GET
  public Outputs list(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    return view(find(reference));
  }

  /** Writes one more down. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Outputs record(@PathParam("reference") String reference, @Valid @NotNull OutputBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    recording.record(workshop, body.output());
    return view(workshop);
  }

  /** Says one otherwise, unless it was handed on. */
  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Outputs revise(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      @Valid @NotNull OutputBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    int version =
        body.version() == null
            ? outputs.find(workshop.id(), number).map(TableOutput::version).orElse(0)
            : body.version();
    if (recording.revise(workshop, number, version, body.output()).isEmpty()) {
      throw new NotFoundException();
    }
    return view(workshop);
  }

  /** Hands one on to a consultation; said twice, it goes there once. */
  @PUT
  @Path("{number}/contribution")
  @Consumes(MediaType.APPLICATION_JSON)
  public Outputs handOn(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      @Valid @NotNull HandingBody body) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    if (handing.handOn(workshop, number, body.consultation(), body.language()).isEmpty()) {
      throw new NotFoundException();
    }
    return view(workshop);
  }

  /** Tells those who came what became of it, once. */
  @PUT
  @Path("restitution")
  public Outputs tell(@PathParam("reference") String reference) {
    current.require(Rights.PUBLISH);
    Workshop workshop = find(reference);
    restituting.send(workshop);
    return view(workshop);
  }

  private Outputs view(Workshop workshop) {
    return new Outputs(
        workshop.reference(),
        workshop.title(),
        outputs.list(workshop.id()).stream().map(OutputView::of).toList());
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /** What tables of a workshop came to. */
  public record Outputs(String workshop, LocalText title, List<OutputView> items) {

    public Outputs {
      items = List.copyOf(items);
    }
  }

  /**
   * What a table came to, as machines bring it.
   *
   * @param version of what was looked at, when it is revised
   */
  public record OutputBody(
      int table,
      @NotNull LocalText problem,
      @NotNull LocalText idea,
      @Nullable LocalText funding,
      @Nullable LocalText lead,
      @Nullable Integer version) {

    Output output() {
      return new Output(
          table, problem, idea, Optional.ofNullable(funding), Optional.ofNullable(lead));
    }
  }

  /**
   * Where it goes.
   *
   * @param consultation its reference
   * @param language of those it is written in
   */
  public record HandingBody(@NotNull String consultation, @NotNull String language) {}
}
