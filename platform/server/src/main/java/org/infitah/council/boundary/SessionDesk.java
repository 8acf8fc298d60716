package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.control.Unkeepable;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Presence;
import org.infitah.council.entity.Sitting;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** Makes the page of one session for those who keep its record, and says there what was wrong. */
@Dependent
public class SessionDesk {

  private static final int UNPROCESSABLE = 422;

  /** Where on the page a field is; one form stands there for each point or deliberation. */
  private static final Map<String, String> PLACES =
      Map.of(
          "title", "points",
          "programme", "points",
          "present", "held",
          "convening", "convocations",
          "delivery", "convocations",
          "method", "votes",
          "for", "votes",
          "body", "deliberations",
          "day", "postings",
          "proof", "postings");

  private final CouncilSessionRepository sessions;
  private final CouncilRepository council;
  private final CouncilSessionViews views;
  private final DeliberationViews deliberations;
  private final ConvocationViews convocations;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  SessionDesk(
      CouncilSessionRepository sessions,
      CouncilRepository council,
      CouncilSessionViews views,
      DeliberationViews deliberations,
      ConvocationViews convocations,
      FormTokens tokens,
      Pages pages) {
    this.sessions = sessions;
    this.council = council;
    this.views = views;
    this.deliberations = deliberations;
    this.convocations = convocations;
    this.tokens = tokens;
    this.pages = pages;
  }

  CouncilSession find(String reference) {
    return sessions.find(reference).orElseThrow(NotFoundException::new);
  }

  AgendaPoint point(CouncilSession session, CouncilForm form) {
    int number = form.count("about").orElseThrow(NotFoundException::new);
    return council.points(session.id()).stream()
        .filter(point -> point.nth() == number)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  CouncilForm form(MultivaluedMap<String, String> typed) {
    return CouncilForm.of(typed, pages.language().code());
  }

  Page page(CouncilSession session) {
    return page(session, CouncilForm.empty(pages.language().code()), Map.of(), List.of(), 200);
  }

  /** Does it and shows the page again, or says why not. */
  Response tried(CouncilSession session, CouncilForm form, Runnable act) {
    try {
      act.run();
      return to(session.reference());
    } catch (Unkeepable e) {
      return refused(session, form, e.wrong(), e.warnings());
    }
  }

  Response refused(CouncilSession session, CouncilForm form, Map<String, String> wrong) {
    return refused(session, form, wrong, List.of());
  }

  private Response refused(
      CouncilSession session, CouncilForm form, Map<String, String> wrong, List<Warning> against) {
    return Response.status(UNPROCESSABLE)
        .entity(page(session, form, wrong, against, UNPROCESSABLE))
        .build();
  }

  Response to(String reference) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/sessions/" + reference))
        .build();
  }

  private Page page(
      CouncilSession session,
      CouncilForm form,
      Map<String, String> wrong,
      List<Warning> against,
      int status) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(PLACES.getOrDefault(field, field), pages.text("council.error." + why)));
    return new Page(
        "org/infitah/council/boundary/manage-session.jte",
        session.reference(),
        new SessionDeskView(
            views.whole(session),
            session.isOpen(),
            convocations.of(session),
            members(session).stream().map(MemberView::of).toList(),
            deliberations.of(session),
            form,
            said,
            against.stream().map(CouncilSessionView.Caution::of).toList(),
            tokens.value()),
        status);
  }

  private List<CouncilMember> members(CouncilSession session) {
    Predicate<CouncilMember> here =
        council.sittings(session.id()).stream()
            .filter(Sitting::opened)
            .findFirst()
            .map(this::cameTo)
            .orElseGet(() -> member -> member.inOffice(session.heldOn().lastDay()));
    return council.members().stream().filter(here).toList();
  }

  private Predicate<CouncilMember> cameTo(Sitting sitting) {
    Set<UUID> came =
        council.presences(sitting.id()).stream()
            .filter(Presence::present)
            .map(Presence::memberId)
            .collect(Collectors.toSet());
    return member -> came.contains(member.id());
  }
}
