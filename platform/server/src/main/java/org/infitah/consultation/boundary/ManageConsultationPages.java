package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.infitah.consultation.control.CloseConsultation;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.NotNow;
import org.infitah.consultation.control.PlanConsultation;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Missing;

/** Where consultations are planned and closed. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/consultations")
@Produces(MediaType.TEXT_HTML)
public class ManageConsultationPages {

  private static final String ROOM = "org/infitah/consultation/boundary/";
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int MOST = 100;

  private final ConsultationViews views;
  private final ContributionViews contributions;
  private final ConsultationRepository consultations;
  private final PlanConsultation planning;
  private final CloseConsultation closing;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ManageConsultationPages(
      ConsultationViews views,
      ContributionViews contributions,
      ConsultationRepository consultations,
      PlanConsultation planning,
      CloseConsultation closing,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.contributions = contributions;
    this.consultations = consultations;
    this.planning = planning;
    this.closing = closing;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list() {
    current.require(Rights.RECORD);
    return Page.of(
        ROOM + "manage-consultations.jte",
        pages.text("consultation.manage"),
        new ListView(
            consultations.listHeld(MOST).stream().map(views::view).toList(),
            Morocco.today(clock),
            current.may(Rights.KEEP)));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.KEEP);
    return page(Optional.empty(), PlanForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response plan(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    PlanForm form = new PlanForm(Typed.of(typed, pages.language().code()));
    return tried(Optional.empty(), form, () -> planning.plan(form.plan()));
  }

  @GET
  @Path("{reference}")
  public Page edit(@PathParam("reference") String reference) {
    current.require(Rights.RECORD);
    Consultation it = contributions.held(reference);
    return page(Optional.of(it), PlanForm.of(it, pages.language().code()), Map.of(), 200);
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revise(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    Consultation it = contributions.held(reference);
    PlanForm form = new PlanForm(Typed.of(typed, pages.language().code()));
    return tried(
        Optional.of(it),
        form,
        () -> {
          planning.revise(it, form.typed().version(), form.plan());
          return reference;
        });
  }

  /** Closes it, or says what has no answer yet. */
  @POST
  @Path("{reference}/closure")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@PathParam("reference") String reference) {
    current.require(Rights.KEEP);
    Consultation it = contributions.held(reference);
    try {
      closing.close(it);
      return to(reference);
    } catch (NotNow e) {
      PlanForm known = PlanForm.of(it, pages.language().code());
      String named = e.members().getOrDefault("contribution", "");
      String said = pages.text(e.key()) + (named.isEmpty() ? "" : " " + named);
      return Response.status(CONFLICT)
          .entity(page(Optional.of(it), known, Map.of("closure", said), CONFLICT))
          .build();
    }
  }

  private Response tried(Optional<Consultation> about, PlanForm form, Supplier<String> act) {
    Map<String, String> wrong = form.missing();
    if (wrong.isEmpty()) {
      try {
        return to(act.get());
      } catch (Unfit e) {
        wrong = e.members();
      } catch (NotNow e) {
        return Response.status(CONFLICT)
            .entity(page(about, form, Map.of("kind", pages.text(e.key())), CONFLICT))
            .build();
      }
    }
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                List.of("subject", "question", "rules").contains(field)
                    ? field + "-" + pages.language().code()
                    : field,
                pages.text("consultation.error." + why)));
    int status = wrong.containsKey("version") ? CONFLICT : UNPROCESSABLE;
    return Response.status(status).entity(page(about, form, said, status)).build();
  }

  private Page page(
      Optional<Consultation> about, PlanForm form, Map<String, String> wrong, int status) {
    return new Page(
        ROOM + "manage-consultation.jte",
        about
            .flatMap(Consultation::subject)
            .map(pages::local)
            .orElseGet(() -> pages.text("consultation.new")),
        new One(
            about.map(views::view),
            about.map(Consultation::version).orElse(0),
            form,
            wrong,
            about.isPresent() ? List.of() : planning.missing(form.field("kind")),
            Morocco.today(clock),
            current.may(Rights.KEEP),
            current.may(Rights.ANSWER),
            tokens.value()),
        status);
  }

  private Response to(String reference) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/consultations/" + reference))
        .build();
  }

  /** All that are held here. */
  public record ListView(List<ConsultationView> items, LocalDate today, boolean keeps) {

    public ListView {
      items = List.copyOf(items);
    }
  }

  /**
   * One of them, or a new one.
   *
   * @param missing what the programme asks for before it can be planned
   * @param keeps whether the reader may change and close it
   * @param answers whether the reader may answer
   */
  public record One(
      Optional<ConsultationView> about,
      int version,
      PlanForm form,
      Map<String, String> wrong,
      List<Missing> missing,
      LocalDate today,
      boolean keeps,
      boolean answers,
      String token) {

    public One {
      wrong = new LinkedHashMap<>(wrong);
      missing = List.copyOf(missing);
    }

    /** Where it stands. */
    public String state() {
      return about.map(view -> view.state(today)).orElse("ahead");
    }
  }
}
