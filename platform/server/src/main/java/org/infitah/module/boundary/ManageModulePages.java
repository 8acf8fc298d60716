package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.plugin.ModuleHealth;
import org.infitah.foundation.plugin.ModuleSettings;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.module.control.Rights;

/** The modules of a collectivity, in its back office. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/modules")
@Produces(MediaType.TEXT_HTML)
public class ManageModulePages {

  private static final String ROOM = "org/infitah/module/boundary/";

  private final ModuleStates modules;
  private final ModuleSettings settings;
  private final ModuleHealth health;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageModulePages(
      ModuleStates modules,
      ModuleSettings settings,
      ModuleHealth health,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.modules = modules;
    this.settings = settings;
    this.health = health;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    return Page.of(
        ROOM + "manage-modules.jte", pages.text("module.manage"), new ListView(modules.list()));
  }

  @GET
  @Path("{id: [a-z][a-z0-9-]*}")
  public Page show(@PathParam("id") String id) {
    return page(id, "", Map.of(), 200);
  }

  @POST
  @Path("{id: [a-z][a-z0-9-]*}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("id") String id,
      @FormParam("act") @DefaultValue("") String act,
      @FormParam("reason") @DefaultValue("") String reason) {
    current.require(Rights.CHOOSE);
    Optional<String> wrong = modules.wrong(reason);
    if (wrong.isPresent()) {
      Page again = page(id, reason, Map.of("reason", pages.text(wrong.get())), 422);
      return Response.status(422).entity(again).build();
    }
    switch (act) {
      case "enable" -> modules.enable(id, reason);
      case "disable" -> modules.disable(id, reason);
      case "release" -> modules.release(id);
      default -> throw new BadRequestException("act");
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/modules/" + id))
        .build();
  }

  private Page page(String id, String typed, Map<String, String> wrong, int status) {
    ModuleStateView module = modules.show(id);
    return new Page(
        ROOM + "manage-module.jte",
        pages.local(module.names()),
        new ShowView(
            module,
            module.enabled() && !settings.declared(id).isEmpty(),
            module.enabled() ? health.of(id) : nobody -> Optional.empty(),
            typed,
            wrong,
            tokens.value()),
        status);
  }

  /** All of them. */
  public record ListView(List<ModuleStateView> modules) {

    public ListView {
      modules = List.copyOf(modules);
    }
  }

  /**
   * One of them.
   *
   * @param settable whether it lets something be set
   * @param health how it says it fares
   * @param typed the reason that was typed
   * @param token the form's
   */
  public record ShowView(
      ModuleStateView module,
      boolean settable,
      ModuleHealth.Asking health,
      String typed,
      Map<String, String> wrong,
      String token) {

    public ShowView {
      wrong = Map.copyOf(wrong);
    }
  }
}
