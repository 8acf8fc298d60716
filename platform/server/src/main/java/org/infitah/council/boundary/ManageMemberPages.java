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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.DeclareAddress;
import org.infitah.council.control.Rights;
import org.infitah.council.control.SeatMember;
import org.infitah.council.control.Unkeepable;
import org.infitah.council.control.UnseatMember;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where it is kept who sits in the council. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/council-members")
@Produces(MediaType.TEXT_HTML)
public class ManageMemberPages {

  private static final int UNPROCESSABLE = 422;

  /** Where on the page a field is; one form stands there for each member. */
  private static final Map<String, String> PLACES =
      Map.of("name", "name-ar", "left", "seated", "email", "seated");

  private final CouncilRepository council;
  private final SeatMember seating;
  private final UnseatMember unseating;
  private final DeclareAddress declaring;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageMemberPages(
      CouncilRepository council,
      SeatMember seating,
      UnseatMember unseating,
      DeclareAddress declaring,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.council = council;
    this.seating = seating;
    this.unseating = unseating;
    this.declaring = declaring;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    current.require(Rights.KEEP);
    return page(CouncilForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response seat(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilForm form = CouncilForm.of(typed, pages.language().code());
    Map<String, String> wrong = new LinkedHashMap<>();
    if (form.text("name").isEmpty()) {
      wrong.put("name", "name");
    }
    if (form.day("on").isEmpty()) {
      wrong.put("on", "day");
    }
    if (!wrong.isEmpty()) {
      return refused(form, wrong);
    }
    return tried(
        form,
        () ->
            seating.seat(
                form.text("name").orElseThrow(),
                form.text("group"),
                form.day("on").orElseThrow(),
                form.ticked("president")));
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response unseat(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilMember member = council.member(reference).orElseThrow(NotFoundException::new);
    CouncilForm form = CouncilForm.of(typed, pages.language().code());
    return form.day("left")
        .map(on -> tried(form, () -> unseating.unseat(member, on)))
        .orElseGet(() -> refused(form, Map.of("left", "day")));
  }

  /** Keeps where convocations are to be sent. */
  @POST
  @Path("{reference}/address")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response declare(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilMember member = council.member(reference).orElseThrow(NotFoundException::new);
    CouncilForm form = CouncilForm.of(typed, pages.language().code());
    Language language = Language.find(form.field("tongue")).orElse(Language.AR);
    return tried(form, () -> declaring.declare(member, form.said("email"), language));
  }

  private Response tried(CouncilForm form, Runnable act) {
    try {
      act.run();
      return Response.seeOther(
              URI.create("/" + pages.language().code() + "/manage/council-members"))
          .build();
    } catch (Unkeepable e) {
      return refused(form, e.wrong());
    }
  }

  private Response refused(CouncilForm form, Map<String, String> wrong) {
    return Response.status(UNPROCESSABLE).entity(page(form, wrong, UNPROCESSABLE)).build();
  }

  private Page page(CouncilForm form, Map<String, String> wrong, int status) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(PLACES.getOrDefault(field, field), pages.text("council.error." + why)));
    return new Page(
        "org/infitah/council/boundary/manage-members.jte",
        pages.text("council.members"),
        new ListView(council.members().stream().map(Seat::of).toList(), form, said, tokens.value()),
        status);
  }

  /**
   * All of them, and the form for one more.
   *
   * @param wrong by field, in the reader's language
   * @param token the forms'
   */
  public record ListView(
      List<Seat> members, CouncilForm form, Map<String, String> wrong, String token) {

    public ListView {
      members = List.copyOf(members);
    }
  }

  /** A member, with what the public is not told: where convocations are sent. */
  public record Seat(MemberView member, Optional<String> email, String language) {

    static Seat of(CouncilMember member) {
      return new Seat(
          MemberView.of(member), member.email(), member.language().orElse(Language.AR.code()));
    }

    /** Never the address: it would be in a log next. */
    @Override
    public String toString() {
      return "Seat[" + member.reference() + "]";
    }
  }
}
