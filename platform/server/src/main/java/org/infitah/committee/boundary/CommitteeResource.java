package org.infitah.committee.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.infitah.committee.control.LeaveCommittee;
import org.infitah.committee.control.RecordMeeting;
import org.infitah.committee.control.Rights;
import org.infitah.committee.control.SeatMember;
import org.infitah.committee.entity.Minutes;
import org.infitah.committee.entity.Seat;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** The follow-up committee of the current programme: who sits in it and what it decided. */
@Dependent
@MemberOnly
@Path("committee")
@Produces(MediaType.APPLICATION_JSON)
public class CommitteeResource {

  private final CommitteeViews views;
  private final SeatMember seating;
  private final LeaveCommittee leaving;
  private final RecordMeeting recording;
  private final CurrentPerson current;

  @Inject
  CommitteeResource(
      CommitteeViews views,
      SeatMember seating,
      LeaveCommittee leaving,
      RecordMeeting recording,
      CurrentPerson current) {
    this.views = views;
    this.seating = seating;
    this.leaving = leaving;
    this.recording = recording;
    this.current = current;
  }

  @GET
  public CommitteeView show() {
    return views.today();
  }

  @GET
  @Path("meetings")
  public Slice<CommitteeView.MeetingView> meetings(@Valid @BeanParam SliceQuery query) {
    return views.meetings(query);
  }

  /** Seats somebody; dates as {@code YYYY-MM-DD}. */
  @POST
  @Path("members")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response seat(@Valid @NotNull SeatBody body) {
    current.require(Rights.KEEP);
    return made(
        seating.seat(
            new Seat(
                body.name(), body.origin(), Optional.ofNullable(body.body()), day(body.from()))));
  }

  /** Ends a membership after a last day. */
  @POST
  @Path("members/{reference}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  public Kept leave(@PathParam("reference") String reference, @Valid @NotNull EndBody body) {
    current.require(Rights.KEEP);
    if (!leaving.leave(reference, day(body.until()), body.reason().strip())) {
      throw new NotFoundException();
    }
    return new Kept(reference);
  }

  @POST
  @Path("meetings")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(@Valid @NotNull MeetingBody body) {
    current.require(Rights.KEEP);
    List<LocalText> decisions = Optional.ofNullable(body.decisions()).orElse(List.of());
    return made(recording.record(new Minutes(day(body.on()), body.title(), decisions)));
  }

  private static Response made(String reference) {
    return Response.created(URI.create("/api/v1/committee")).entity(new Kept(reference)).build();
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new BadRequestException("not a day", e);
    }
  }

  /** What was written. */
  public record Kept(String reference) {}

  /** A seat as machines bring it. */
  public record SeatBody(
      @NotNull LocalText name,
      @NotNull String origin,
      @Nullable LocalText body,
      @NotNull String from) {}

  /** A last day and why. */
  public record EndBody(@NotNull String until, @NotNull String reason) {}

  /** A meeting as machines bring it. */
  public record MeetingBody(
      @NotNull String on, @NotNull LocalText title, @Nullable List<LocalText> decisions) {}
}
