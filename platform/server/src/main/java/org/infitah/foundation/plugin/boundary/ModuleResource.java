package org.infitah.foundation.plugin.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.infitah.foundation.plugin.control.CurrentModule;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.spi.ModuleRoot;

/** The plugins a tenant uses, and the way to what they answer machines. */
@Dependent
@Path("modules/{id: [a-z][a-z0-9-]*}")
public class ModuleResource {

  private final CurrentModule current;

  @Inject
  ModuleResource(CurrentModule current) {
    this.current = current;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public ModuleView show(@PathParam("id") String id) {
    return ModuleView.of(current.take(id, HttpMethod.GET).orElseThrow(NotFoundException::new));
  }

  /** The plugin's own object answers from here on. */
  @Path("{noun: [a-z][a-z0-9-]*}")
  public Object open(
      @PathParam("id") String id, @PathParam("noun") String noun, @Context Request request) {
    HostedPlugin plugin = current.take(id, request.getMethod()).orElseThrow(NotFoundException::new);
    ModuleRoot root = plugin.face().resources().get(noun);
    if (root == null) {
      throw new NotFoundException();
    }
    return current.open(root);
  }
}
