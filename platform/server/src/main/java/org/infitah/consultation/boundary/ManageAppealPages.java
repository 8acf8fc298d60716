package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.infitah.consultation.control.DecideAppeal;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Appeals that wait for another moderator than the one who hid. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/appeals")
@Produces(MediaType.TEXT_HTML)
public class ManageAppealPages {

  private final AppealViews views;
  private final DecideAppeal deciding;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageAppealPages(
      AppealViews views,
      DecideAppeal deciding,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.deciding = deciding;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    Person person = current.require(Rights.MODERATE);
    return Page.of(
        "org/infitah/consultation/boundary/manage-appeals.jte",
        pages.text("consultation.appeals"),
        new Waiting(views.listWaiting(person.subject(), query), tokens.value()));
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.MODERATE);
    Typed typed = Typed.of(form, pages.language().code());
    deciding.decide(
        views.find(reference),
        typed.field("act").equals("overturn"),
        typed.said("grounds").map(text -> LocalText.of(pages.language().code(), text)));
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/appeals")).build();
  }

  /** A part of what waits. */
  public record Waiting(Slice<AppealCase> slice, String token) {}
}
