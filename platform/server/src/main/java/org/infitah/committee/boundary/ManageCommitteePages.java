package org.infitah.committee.boundary;

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
import org.infitah.committee.control.CommitteeRepository;
import org.infitah.committee.control.LeaveCommittee;
import org.infitah.committee.control.RecordMeeting;
import org.infitah.committee.control.Rights;
import org.infitah.committee.control.SeatMember;
import org.infitah.committee.control.Unseatable;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where the committee is kept: who sits, who leaves, and what was decided. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/committee")
@Produces(MediaType.TEXT_HTML)
public class ManageCommitteePages {

  private static final int UNPROCESSABLE = 422;

  private final CommitteeViews views;
  private final CommitteeRepository committee;
  private final SeatMember seating;
  private final LeaveCommittee leaving;
  private final RecordMeeting recording;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageCommitteePages(
      CommitteeViews views,
      CommitteeRepository committee,
      SeatMember seating,
      LeaveCommittee leaving,
      RecordMeeting recording,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.committee = committee;
    this.seating = seating;
    this.leaving = leaving;
    this.recording = recording;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    current.require(Rights.KEEP);
    return page(CommitteeForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @Path("members")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response seat(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CommitteeForm form = CommitteeForm.of(typed, pages.language().code());
    if (!form.missingOfSeat().isEmpty()) {
      return refused(form, form.missingOfSeat(), "");
    }
    return tried(form, () -> seating.seat(form.seat()), "");
  }

  @POST
  @Path("members/{reference}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CommitteeForm form = CommitteeForm.of(typed, pages.language().code());
    String suffix = "-" + reference;
    if (committee.find(reference).isEmpty()) {
      throw new NotFoundException();
    }
    if (form.day("until").isEmpty()) {
      return refused(form, Map.of("until", "day"), suffix);
    }
    return tried(
        form,
        () -> leaving.leave(reference, form.day("until").orElseThrow(), form.field("reason")),
        suffix);
  }

  @POST
  @Path("meetings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CommitteeForm form = CommitteeForm.of(typed, pages.language().code());
    if (!form.missingOfMeeting().isEmpty()) {
      return refused(form, form.missingOfMeeting(), "");
    }
    return tried(form, () -> recording.record(form.minutes()), "");
  }

  private Response tried(CommitteeForm form, Runnable act, String suffix) {
    try {
      act.run();
    } catch (Unseatable e) {
      return refused(form, e.wrong(), suffix);
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/committee"))
        .build();
  }

  private Response refused(CommitteeForm form, Map<String, String> wrong, String suffix) {
    Map<String, String> fields = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            fields.put(
                List.of("name", "body", "title", "decision-1").contains(field)
                    ? field + "-" + form.languages().get(0)
                    : field + suffix,
                pages.text("committee.error." + why)));
    return Response.status(UNPROCESSABLE).entity(page(form, fields, UNPROCESSABLE)).build();
  }

  private Page page(CommitteeForm form, Map<String, String> wrong, int status) {
    Map<String, String> reasons = new LinkedHashMap<>();
    committee
        .members()
        .forEach(one -> one.endReason().ifPresent(why -> reasons.put(one.reference(), why)));
    return new Page(
        "org/infitah/committee/boundary/manage-committee.jte",
        pages.text("committee.manage"),
        new ManageCommitteeView(
            views.today(), views.meetings(), reasons, form, wrong, tokens.value()),
        status);
  }
}
