package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.infitah.council.control.ConfirmReceipt;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.control.OwnConvocations;
import org.infitah.council.control.Unkeepable;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.CivicDate;

/** Where a member reads the convocation that is addressed to her and says that it arrived. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/council/{reference}/convocation")
@Produces(MediaType.TEXT_HTML)
public class ConvocationPages {

  private static final int CONFLICT = 409;

  private final CouncilSessionRepository sessions;
  private final CouncilSessionViews views;
  private final OwnConvocations own;
  private final ConfirmReceipt confirming;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ConvocationPages(
      CouncilSessionRepository sessions,
      CouncilSessionViews views,
      OwnConvocations own,
      ConfirmReceipt confirming,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.sessions = sessions;
    this.views = views;
    this.own = own;
    this.confirming = confirming;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    Person person = current.require();
    return page(find(reference), person, 200);
  }

  /** Says that it arrived. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(@PathParam("reference") String reference) {
    Person person = current.require();
    CouncilSession session = find(reference);
    try {
      confirming.confirm(session);
    } catch (Unkeepable e) {
      return Response.status(CONFLICT).entity(page(session, person, CONFLICT)).build();
    }
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/council/" + reference + "/convocation"))
        .build();
  }

  private CouncilSession find(String reference) {
    return sessions.find(reference).orElseThrow(NotFoundException::new);
  }

  private Page page(CouncilSession session, Person person, int status) {
    return new Page(
        "org/infitah/council/boundary/convocation.jte",
        pages.text("council.convocation"),
        shown(session, person),
        status);
  }

  private Shown shown(CouncilSession session, Person person) {
    CouncilSessionView view = views.whole(session);
    try {
      List<Convocation> mine = own.to(own.address(person), session);
      Optional<CivicDate> on = mine.stream().map(Convocation::heldOn).findFirst();
      String state =
          mine.isEmpty()
              ? "none"
              : mine.stream().allMatch(Convocation::isProved) ? "received" : "waiting";
      return new Shown(view, state, on, tokens.value());
    } catch (Unkeepable e) {
      return new Shown(view, "unasked", Optional.empty(), tokens.value());
    }
  }

  /**
   * A session, and what of it is addressed to the reader.
   *
   * @param state {@code none}, {@code waiting}, {@code received}, or {@code unasked} when nobody
   *     can say now
   * @param on the day the reader is convened for
   * @param token the form's
   */
  public record Shown(
      CouncilSessionView session, String state, Optional<CivicDate> on, String token) {}
}
