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
import org.infitah.consultation.control.Unfit;
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

  private static final int UNPROCESSABLE = 422;

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
    return page(person, query, Refused.NONE, 200);
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Person person = current.require(Rights.MODERATE);
    Typed typed = Typed.of(form, pages.language().code());
    try {
      deciding.decide(
          views.find(reference),
          typed.field("act").equals("overturn"),
          typed.said("grounds").map(text -> LocalText.of(pages.language().code(), text)));
    } catch (Unfit e) {
      Refused refused =
          new Refused(reference, typed.field("grounds"), pages.text("consultation.error.grounds"));
      return Response.status(UNPROCESSABLE)
          .entity(page(person, new SliceQuery(), refused, UNPROCESSABLE))
          .build();
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/appeals")).build();
  }

  private Page page(Person person, SliceQuery query, Refused refused, int status) {
    return new Page(
        "org/infitah/consultation/boundary/manage-appeals.jte",
        pages.text("consultation.appeals"),
        new Waiting(views.listWaiting(person.subject(), query), refused, tokens.value()),
        status);
  }

  /**
   * A decision that was not taken.
   *
   * @param reference of the appeal
   * @param grounds as they were typed
   */
  public record Refused(String reference, String grounds, String why) {

    static final Refused NONE = new Refused("", "", "");

    public boolean of(String appeal) {
      return !reference.isEmpty() && reference.equals(appeal);
    }
  }

  /** A part of what waits. */
  public record Waiting(Slice<AppealCase> slice, Refused refused, String token) {}
}
