package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.version.control.FreezeVersion;
import org.infitah.version.control.Rights;
import org.infitah.version.control.Unfreezable;

/** Where the programme is frozen. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/programme/versions")
@Produces(MediaType.TEXT_HTML)
public class ManageVersionPages {

  private static final int UNPROCESSABLE = 422;

  private final VersionViews views;
  private final FreezeVersion freezing;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageVersionPages(
      VersionViews views,
      FreezeVersion freezing,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.freezing = freezing;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    current.require(Rights.FREEZE);
    return page(new Typed(Map.of("stage", "draft"), pages.language().code()), Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response freeze(MultivaluedMap<String, String> form) {
    current.require(Rights.FREEZE);
    Typed typed = Typed.of(form, pages.language().code());
    try {
      freezing.freeze(typed.field("stage"), typed.text("note"));
    } catch (Unfreezable e) {
      return Response.status(UNPROCESSABLE).entity(page(typed, e.wrong(), UNPROCESSABLE)).build();
    }
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/programme/versions"))
        .build();
  }

  private Page page(Typed typed, Map<String, String> wrong, int status) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                field.equals("note") ? "note-" + typed.languages().get(0) : field,
                pages.text("version.error." + why)));
    return new Page(
        "org/infitah/version/boundary/manage-versions.jte",
        pages.text("version.manage"),
        new Desk(views.latest(), typed, said, tokens.value()),
        status);
  }

  /**
   * The page on which versions are frozen.
   *
   * @param versions those there are, the latest first
   * @param wrong by field, in the reader's language
   * @param token the form's
   */
  public record Desk(
      List<VersionView> versions, Typed typed, Map<String, String> wrong, String token) {

    public Desk {
      versions = List.copyOf(versions);
    }
  }
}
