package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;

/** The modules that are installed and for whom each is allowed, in the network's console. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/console/modules")
@Produces(MediaType.TEXT_HTML)
public class ConsoleModulePages {

  private static final String ROOM = "org/infitah/module/boundary/";

  private final Allowances allowances;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ConsoleModulePages(Allowances allowances, FormTokens tokens, Pages pages) {
    this.allowances = allowances;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@QueryParam("provider") @DefaultValue("") String provider) {
    List<AllowanceView> all = allowances.list();
    List<String> providers =
        all.stream()
            .map(AllowanceView::provider)
            .filter(each -> !each.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return Page.of(
        ROOM + "console-modules.jte",
        pages.text("module.console"),
        new ListView(
            allowances.list(provider), providers, provider.strip(), allowances.loadersKept()));
  }

  @GET
  @Path("{id: [a-z][a-z0-9-]*}")
  public Page show(@PathParam("id") String id) {
    return page(id, DecisionForm.EMPTY, ReleaseForm.EMPTY, Map.of(), 200);
  }

  @POST
  @Path("{id: [a-z][a-z0-9-]*}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("id") String id,
      @FormParam("act") @DefaultValue("") String act,
      @FormParam("whom") @DefaultValue("") String whom,
      @FormParam("alias") @DefaultValue("") String alias,
      @FormParam("reason") @DefaultValue("") String reason) {
    DecisionForm form = new DecisionForm(act, whom, alias, reason);
    Map<String, String> wrong = new LinkedHashMap<>(allowances.decide(id, form));
    return answer(id, form, ReleaseForm.EMPTY, wrong);
  }

  @POST
  @Path("{id: [a-z][a-z0-9-]*}/releases")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response release(
      @PathParam("id") String id,
      @FormParam("alias") @DefaultValue("") String alias,
      @FormParam("reason") @DefaultValue("") String reason) {
    ReleaseForm form = new ReleaseForm(alias, reason);
    return answer(id, DecisionForm.EMPTY, form, new LinkedHashMap<>(allowances.release(id, form)));
  }

  private Response answer(
      String id, DecisionForm form, ReleaseForm release, Map<String, String> wrong) {
    if (wrong.isEmpty()) {
      return Response.seeOther(URI.create("/" + pages.language().code() + "/console/modules/" + id))
          .build();
    }
    wrong.replaceAll((field, key) -> pages.text(key));
    return Response.status(422).entity(page(id, form, release, wrong, 422)).build();
  }

  private Page page(
      String id, DecisionForm form, ReleaseForm release, Map<String, String> wrong, int status) {
    AllowanceView module = allowances.show(id);
    return new Page(
        ROOM + "console-module.jte",
        pages.local(module.names()),
        new ShowView(
            module,
            Map.of(
                "act",
                form.act(),
                "whom",
                form.whom(),
                "alias",
                form.alias(),
                "reason",
                form.reason(),
                "release-alias",
                release.alias(),
                "release-reason",
                release.reason()),
            wrong,
            tokens.value()),
        status);
  }

  /**
   * Those somebody answers for, or all.
   *
   * @param providers whoever answers for one
   * @param provider whose are shown; empty for everybody's
   * @param kept versions that no longer serve and still take memory on the node that answers
   */
  public record ListView(
      List<AllowanceView> modules, List<String> providers, String provider, int kept) {

    public ListView {
      providers = List.copyOf(providers);
      modules = List.copyOf(modules);
    }

    /** What leads to one provider's modules; empty leads to all. */
    public static String query(String provider) {
      return provider.isEmpty()
          ? ""
          : "?provider=" + URLEncoder.encode(provider, StandardCharsets.UTF_8);
    }
  }

  /**
   * One of them.
   *
   * @param typed what was typed into the form
   * @param token the form's
   */
  public record ShowView(
      AllowanceView module, Map<String, String> typed, Map<String, String> wrong, String token) {}
}
