package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** The form of what a module lets a collectivity set, made from what the module declares. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/modules/{id: [a-z][a-z0-9-]*}/settings")
@Produces(MediaType.TEXT_HTML)
public class SettingPages {

  private static final String FIELD = "setting-";

  private final SettingViews views;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  SettingPages(SettingViews views, FormTokens tokens, Pages pages) {
    this.views = views;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("id") String id, @QueryParam("done") @Nullable String done) {
    return page(id, Map.of(), Map.of(), done != null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (SettingView setting : views.list(id, Map.of())) {
      String value = form.getFirst(FIELD + setting.key());
      if (setting.kind().equals("flag")) {
        typed.put(setting.key(), Boolean.toString(value != null));
      } else if (value != null) {
        typed.put(setting.key(), value.strip());
      }
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    views.set(id, typed).forEach((key, words) -> wrong.put(FIELD + key, pages.text(words)));
    if (wrong.isEmpty()) {
      String here = "/" + pages.language().code() + "/manage/modules/" + id + "/settings?done=1";
      return Response.seeOther(URI.create(here)).build();
    }
    return Response.status(422).entity(page(id, typed, wrong, false)).build();
  }

  private Page page(String id, Map<String, String> typed, Map<String, String> wrong, boolean done) {
    return new Page(
        "org/infitah/module/boundary/settings.jte",
        pages.text("module.settings"),
        new ShowView(id, views.names(id), views.list(id, typed), wrong, done, tokens.value()),
        wrong.isEmpty() ? 200 : 422);
  }

  /**
   * The form.
   *
   * @param wrong words by field
   * @param done whether it was just kept
   * @param token the form's
   */
  public record ShowView(
      String id,
      LocalText names,
      List<SettingView> settings,
      Map<String, String> wrong,
      boolean done,
      String token) {

    public ShowView {
      settings = List.copyOf(settings);
    }
  }
}
