package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.infitah.council.control.ConveneMembers;
import org.infitah.council.control.CouncilRepository;
import org.infitah.council.control.RecordDelivery;
import org.infitah.council.control.Rights;
import org.infitah.council.entity.Convocation.Delivery;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where members are convened, and where it is recorded how else they were told. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/sessions/{reference}/convocations")
@Produces(MediaType.TEXT_HTML)
public class ConvocationDeskPages {

  private final SessionDesk desk;
  private final CouncilRepository council;
  private final ConveneMembers convening;
  private final RecordDelivery delivering;
  private final CurrentPerson current;

  @Inject
  ConvocationDeskPages(
      SessionDesk desk,
      CouncilRepository council,
      ConveneMembers convening,
      RecordDelivery delivering,
      CurrentPerson current) {
    this.desk = desk;
    this.council = council;
    this.convening = convening;
    this.delivering = delivering;
    this.current = current;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response convene(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    return desk.tried(session, form, () -> convening.convene(session, form.day("again")));
  }

  /** Says how a member was told. */
  @POST
  @Path("deliveries")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response deliver(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    CouncilSession session = desk.find(reference);
    CouncilForm form = desk.form(typed);
    CouncilMember member = council.member(form.field("member")).orElseThrow(NotFoundException::new);
    Optional<LocalDate> day = form.day("delivered");
    if (day.isEmpty()) {
      return desk.refused(session, form, Map.of("delivery", "day"));
    }
    Delivery told = new Delivery(form.field("way"), day.get(), form.field("receipt"));
    return desk.tried(session, form, () -> delivering.record(session, member, told));
  }
}
