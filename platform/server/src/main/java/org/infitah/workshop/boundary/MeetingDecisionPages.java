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
import java.util.Set;
import java.util.TreeMap;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.MinutesRepository;
import org.infitah.workshop.control.RecordDecision;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.DecisionText;
import org.infitah.workshop.entity.MeetingDecision;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Where it is written down what a meeting decided. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/decisions")
@Produces(MediaType.TEXT_HTML)
public class MeetingDecisionPages {

  private static final Set<String> TEXTS = Set.of("decision", "carrier");

  private final WorkshopRepository workshops;
  private final MinutesRepository minutes;
  private final RecordDecision recording;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  MeetingDecisionPages(
      WorkshopRepository workshops,
      MinutesRepository minutes,
      RecordDecision recording,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.workshops = workshops;
    this.minutes = minutes;
    this.recording = recording;
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
    Optional<MeetingDecision> one = minutes.decision(workshop.id(), change);
    return page(
        workshop,
        new Typed(one.map(MeetingDecisionPages::fields).orElse(Map.of()), pages.language().code()),
        one.map(MeetingDecision::number).orElse(0),
        Map.of(),
        200);
  }

  /** Writes one down, or says the one of that number otherwise. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    Typed typed = Typed.of(form, pages.language().code());
    int number = typed.number("number");
    Optional<LocalText> words = typed.text("decision");
    if (words.isEmpty()) {
      return refused(workshop, typed, number, Map.of("decision", "short"), 422);
    }
    Optional<LocalDate> due = typed.day("dueOn");
    if (due.isEmpty() && typed.said("dueOn").isPresent()) {
      return refused(workshop, typed, number, Map.of("dueOn", "day"), 422);
    }
    DecisionText text = new DecisionText(words.get(), typed.text("carrier"), due);
    try {
      if (number == 0) {
        recording.record(workshop, text);
      } else if (recording.revise(workshop, number, typed.version(), text).isEmpty()) {
        throw new NotFoundException();
      }
      return back(reference);
    } catch (Unfit e) {
      return refused(workshop, typed, number, e.members(), e.status());
    } catch (Refusal e) {
      return held(workshop, typed, number, e);
    }
  }

  /** Strikes one out, while nobody reads it. */
  @POST
  @Path("dropped")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response drop(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Workshop workshop = find(reference);
    try {
      recording.drop(workshop, Typed.of(form, pages.language().code()).number("number"));
      return back(reference);
    } catch (Refusal e) {
      return held(workshop, new Typed(Map.of(), pages.language().code()), 0, e);
    }
  }

  private Response back(String reference) {
    return Response.seeOther(
            URI.create(
                "/" + pages.language().code() + "/manage/workshops/" + reference + "/decisions"))
        .build();
  }

  private Response held(Workshop workshop, Typed typed, int number, Refusal why) {
    Map<String, String> wrong = Map.of("decisions", pages.text(why.key()));
    return Response.status(why.status())
        .entity(page(workshop, typed, number, wrong, why.status()))
        .build();
  }

  private Response refused(
      Workshop workshop, Typed typed, int number, Map<String, String> wrong, int status) {
    Map<String, String> said = typed.told(wrong, why -> pages.text("workshop.error." + why), TEXTS);
    return Response.status(status).entity(page(workshop, typed, number, said, status)).build();
  }

  private Page page(
      Workshop workshop, Typed typed, int number, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/workshop/boundary/decisions.jte",
        pages.text("workshop.decisions"),
        new Decisions(
            workshop.reference(),
            workshop.title(),
            minutes.decisions(workshop.id()).stream().map(DecisionView::of).toList(),
            workshops.minutes(workshop.id()).filter(WorkshopMinutes::published).isPresent(),
            typed,
            number,
            wrong,
            tokens.value()),
        status);
  }

  private static Map<String, String> fields(MeetingDecision decision) {
    Map<String, String> fields = new TreeMap<>();
    DecisionText text = decision.text();
    text.words().texts().forEach((tongue, said) -> fields.put("decision-" + tongue, said));
    text.lead()
        .ifPresent(
            lead -> lead.texts().forEach((tongue, said) -> fields.put("carrier-" + tongue, said)));
    text.dueOn().ifPresent(day -> fields.put("dueOn", day.toString()));
    fields.put("version", Integer.toString(decision.version()));
    return fields;
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /**
   * What a meeting decided.
   *
   * @param isPublic whether everybody reads it
   * @param number of the one that is being changed; 0 for a new one
   */
  public record Decisions(
      String reference,
      LocalText title,
      List<DecisionView> decisions,
      boolean isPublic,
      Typed typed,
      int number,
      Map<String, String> wrong,
      String token) {

    public Decisions {
      decisions = List.copyOf(decisions);
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
