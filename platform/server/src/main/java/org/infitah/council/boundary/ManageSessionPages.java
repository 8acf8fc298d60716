package org.infitah.council.boundary;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.council.control.AddPoint;
import org.infitah.council.control.CallSession;
import org.infitah.council.control.CloseSession;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.OpenSitting;
import org.infitah.council.control.Rights;
import org.infitah.council.control.Unkeepable;
import org.infitah.council.entity.Call;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where sessions are called, opened and closed. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/sessions")
@Produces(MediaType.TEXT_HTML)
public class ManageSessionPages {

  private static final String ROOM = "org/infitah/council/boundary/";
  private static final int UNPROCESSABLE = 422;
  private static final int MOST = 200;

  private final SessionDesk desk;
  private final CouncilSessionViews views;
  private final CouncilRepository council;
  private final CallSession calling;
  private final AddPoint adding;
  private final OpenSitting opening;
  private final CloseSession closing;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageSessionPages(
      SessionDesk desk,
      CouncilSessionViews views,
      CouncilRepository council,
      CallSession calling,
      AddPoint adding,
      OpenSitting opening,
      CloseSession closing,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.desk = desk;
    this.views = views;
    this.council = council;
    this.calling = calling;
    this.adding = adding;
    this.opening = opening;
    this.closing = closing;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    current.require(Rights.KEEP);
    return Page.of(
        ROOM + "manage-sessions.jte",
        pages.text("council.manage"),
        new ListView(views.latest(MOST)));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.KEEP);
    return page(CouncilForm.empty(pages.language().code()), Map.of(), List.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilForm form = desk.form(typed);
    Map<String, String> wrong = new LinkedHashMap<>();
    for (String day : List.of("on", "convened")) {
      if (form.day(day).isEmpty()) {
        wrong.put(day, "day");
      }
    }
    for (String day : List.of("requested", "agendaSent")) {
      if (form.said(day).isPresent() && form.day(day).isEmpty()) {
        wrong.put(day, "day");
      }
    }
    if (!wrong.isEmpty()) {
      return refused(form, wrong, List.of());
    }
    boolean ordinary = !form.field("kind").equals("extraordinary");
    Call call =
        new Call(
            ordinary,
            form.day("on").orElseThrow(),
            form.day("convened").orElseThrow(),
            ordinary ? Optional.empty() : form.said("asked"),
            ordinary ? Optional.empty() : form.day("requested"),
            ordinary ? form.day("agendaSent") : Optional.empty());
    try {
      return desk.to(calling.call(call, form.ticked("acknowledged")));
    } catch (Unkeepable e) {
      return refused(form, e.wrong(), e.warnings());
    }
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    current.require(Rights.KEEP);
    return desk.page(desk.find(reference));
  }

  @POST
  @Path("{reference}/points")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    return form.text("title")
        .map(
            title ->
                desk.tried(
                    session, form, () -> adding.add(session, title, form.ticked("programme"))))
        .orElseGet(() -> desk.refused(session, form, Map.of("title", "title")));
  }

  /** Says who came to a call. */
  @POST
  @Path("{reference}/sittings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    Optional<LocalDate> on = form.day("held");
    if (on.isEmpty()) {
      return desk.refused(session, form, Map.of("held", "day"));
    }
    Set<UUID> came =
        council.members().stream()
            .filter(member -> form.ticked("present-" + member.reference()))
            .map(CouncilMember::id)
            .collect(Collectors.toSet());
    return desk.tried(session, form, () -> opening.open(session, on.get(), came));
  }

  @POST
  @Path("{reference}/closing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    return form.day("closed")
        .map(
            on ->
                desk.tried(
                    session, form, () -> closing.close(session, on, form.ticked("acknowledged"))))
        .orElseGet(() -> desk.refused(session, form, Map.of("closed", "day")));
  }

  private Response refused(CouncilForm form, Map<String, String> wrong, List<Warning> warnings) {
    return Response.status(UNPROCESSABLE)
        .entity(page(form, wrong, warnings, UNPROCESSABLE))
        .build();
  }

  private Page page(
      CouncilForm form, Map<String, String> wrong, List<Warning> warnings, int status) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach((field, why) -> said.put(field, pages.text("council.error." + why)));
    return new Page(
        ROOM + "manage-call.jte",
        pages.text("council.call"),
        new CallView(
            form,
            said,
            warnings.stream().map(CouncilSessionView.Caution::of).toList(),
            tokens.value()),
        status);
  }

  /** All of them. */
  public record ListView(List<CouncilSessionView> sessions) {

    public ListView {
      sessions = List.copyOf(sessions);
    }
  }
}
