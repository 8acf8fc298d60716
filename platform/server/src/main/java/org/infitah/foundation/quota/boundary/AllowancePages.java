package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.quota.UsedView;
import org.infitah.foundation.quota.control.AllowUsage;
import org.infitah.foundation.tenancy.NetworkOnly;

/** How much a member may use, in the network's console. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/portals/{alias}/allowances")
@Produces(MediaType.TEXT_HTML)
public class AllowancePages {

  private final AllowUsage allowing;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  AllowancePages(AllowUsage allowing, FormTokens tokens, Pages pages) {
    this.allowing = allowing;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("alias") String alias) {
    return page(alias, Map.of(), Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response allow(@PathParam("alias") String alias, MultivaluedMap<String, String> fields) {
    allowing.allowed(alias);
    Map<String, String> typed = new LinkedHashMap<>();
    for (Resource resource : Resource.values()) {
      String text = fields.getFirst(resource.code());
      typed.put(resource.code(), text == null ? "" : text);
    }
    String reason = fields.getFirst(AllowanceForm.REASON);
    AllowanceForm form = new AllowanceForm(typed, reason == null ? "" : reason);
    Map<String, String> wrong = new LinkedHashMap<>(form.wrong());
    if (wrong.isEmpty()) {
      allowing.allow(alias, changed(alias, form.amounts()), form.said());
      return Response.seeOther(
              URI.create("/" + pages.language().code() + "/console/portals/" + alias))
          .build();
    }
    wrong.replaceAll((field, key) -> pages.text(key));
    typed.put(AllowanceForm.REASON, form.reason());
    return Response.status(422).entity(page(alias, typed, wrong, 422)).build();
  }

  /** Only what is not so already: the rest stays its level's. */
  private Map<Resource, Long> changed(String alias, Map<Resource, Long> amounts) {
    Map<Resource, Long> changed = new EnumMap<>(Resource.class);
    changed.putAll(amounts);
    for (UsedView now : allowing.allowed(alias)) {
      Resource.find(now.resource()).ifPresent(resource -> changed.remove(resource, now.allowed()));
    }
    return changed;
  }

  private Page page(
      String alias, Map<String, String> typed, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/foundation/quota/boundary/allowances.jte",
        pages.text("quota.allowances"),
        new Shown(alias, allowing.allowed(alias), typed, wrong, tokens.value()),
        status);
  }

  /**
   * What the page shows.
   *
   * @param typed what was typed into the form, by code
   */
  public record Shown(
      String alias,
      List<UsedView> allowed,
      Map<String, String> typed,
      Map<String, String> wrong,
      String token) {

    /** The reason that was typed. */
    public String reason() {
      return typed.getOrDefault(AllowanceForm.REASON, "");
    }

    /** What a field shows. */
    public String field(UsedView of) {
      return typed.getOrDefault(of.resource(), Long.toString(of.allowed()));
    }
  }
}
