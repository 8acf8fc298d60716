package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.TableIdeas;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.HandOnOutput;
import org.infitah.workshop.control.OutputRepository;
import org.infitah.workshop.control.RecordOutput;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.SendRestitution;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.TableOutput;
import org.infitah.workshop.entity.Workshop;

/** Where it is written down what tables came to, and handed on to a consultation. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/outputs")
@Produces(MediaType.TEXT_HTML)
public class OutputPages {

  private final WorkshopRepository workshops;
  private final OutputRepository outputs;
  private final RecordOutput recording;
  private final HandOnOutput handing;
  private final SendRestitution restituting;
  private final TableIdeas ideas;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  OutputPages(
      WorkshopRepository workshops,
      OutputRepository outputs,
      RecordOutput recording,
      HandOnOutput handing,
      SendRestitution restituting,
      TableIdeas ideas,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.workshops = workshops;
    this.outputs = outputs;
    this.recording = recording;
    this.handing = handing;
    this.restituting = restituting;
    this.ideas = ideas;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** All of them, and the form for one more or for one that is being changed. */
  @GET
  public Page show(
      @PathParam("reference") String reference,
      @QueryParam("change") @DefaultValue("0") int change) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Optional<TableOutput> one =
        outputs.find(workshop.id(), change).filter(known -> known.contribution().isEmpty());
    OutputForm form =
        one.map(known -> OutputForm.of(known.output(), known.version(), pages.language().code()))
            .orElseGet(() -> new OutputForm(new Typed(Map.of(), pages.language().code())));
    return page(workshop, form, one.map(TableOutput::number).orElse(0), Map.of(), 200);
  }

  /** Writes one down, or says the one of that number otherwise. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    OutputForm form = new OutputForm(Typed.of(typed, pages.language().code()));
    int number = form.typed().number("number");
    Map<String, String> wrong = form.missing();
    if (!wrong.isEmpty()) {
      return refused(workshop, form, number, said(wrong), 422);
    }
    try {
      if (number == 0) {
        recording.record(workshop, form.output());
      } else if (recording
          .revise(workshop, number, form.typed().version(), form.output())
          .isEmpty()) {
        throw new NotFoundException();
      }
      return back(reference);
    } catch (Unfit e) {
      return refused(workshop, form, number, said(e.members()), e.status());
    } catch (Refusal e) {
      Map<String, String> why = Map.of("outputs", pages.text(e.key()));
      return refused(workshop, form, number, why, e.status());
    }
  }

  /** Hands one on to a consultation. */
  @POST
  @Path("contribution")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handOn(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed form = Typed.of(typed, pages.language().code());
    try {
      if (handing
          .handOn(
              workshop, form.number("number"), form.field("consultation"), pages.language().code())
          .isEmpty()) {
        throw new NotFoundException();
      }
      return back(reference);
    } catch (Refusal e) {
      OutputForm empty = new OutputForm(new Typed(Map.of(), pages.language().code()));
      Map<String, String> why = Map.of("outputs", pages.text(e.key()));
      return refused(workshop, empty, 0, why, e.status());
    }
  }

  /** Tells those who came what became of it. */
  @POST
  @Path("restitution")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tell(@PathParam("reference") String reference) {
    current.require(Rights.PUBLISH);
    Workshop workshop = find(reference);
    try {
      restituting.send(workshop);
      return back(reference);
    } catch (Refusal e) {
      OutputForm empty = new OutputForm(new Typed(Map.of(), pages.language().code()));
      Map<String, String> why = Map.of("outputs", pages.text(e.key()));
      return refused(workshop, empty, 0, why, e.status());
    }
  }

  private Response back(String reference) {
    return Response.seeOther(
            URI.create(
                "/" + pages.language().code() + "/manage/workshops/" + reference + "/outputs"))
        .build();
  }

  private Map<String, String> said(Map<String, String> wrong) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                List.of("problem", "idea", "funding", "lead").contains(field)
                    ? field + "-" + pages.language().code()
                    : field,
                pages.text("workshop.error." + why)));
    return said;
  }

  private Response refused(
      Workshop workshop, OutputForm form, int number, Map<String, String> wrong, int status) {
    return Response.status(status).entity(page(workshop, form, number, wrong, status)).build();
  }

  private Page page(
      Workshop workshop, OutputForm form, int number, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/workshop/boundary/outputs.jte",
        pages.text("workshop.outputs"),
        new Tables(
            workshop.reference(),
            workshop.title(),
            outputs.list(workshop.id()).stream().map(OutputView::of).toList(),
            form,
            number,
            ideas.open(),
            new Telling(
                current.may(Rights.PUBLISH),
                workshop
                    .restitutedAt()
                    .map(at -> CivicDate.of(LocalDate.ofInstant(at, Morocco.ZONE)))),
            wrong,
            tokens.value()),
        status);
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * Telling those who came what became of it.
   *
   * @param may whether the reader may
   * @param on the day it was done
   */
  public record Telling(boolean may, Optional<CivicDate> on) {}

  /**
   * What tables came to.
   *
   * @param number of the one that is being changed; 0 for a new one
   * @param open consultations that take ideas today
   * @param telling what those who came were told
   */
  public record Tables(
      String reference,
      LocalText title,
      List<OutputView> outputs,
      OutputForm form,
      int number,
      List<TableIdeas.Open> open,
      Telling telling,
      Map<String, String> wrong,
      String token) {

    public Tables {
      outputs = List.copyOf(outputs);
      open = List.copyOf(open);
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
