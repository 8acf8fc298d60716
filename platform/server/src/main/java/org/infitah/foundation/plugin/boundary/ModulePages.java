package org.infitah.foundation.plugin.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.infitah.foundation.plugin.control.CurrentModule;
import org.infitah.foundation.plugin.control.HostedPlugin;

/** The way to the pages of the plugins a tenant uses. */
@Dependent
@Path("{lang: ar|fr|zgh}/modules/{id: [a-z][a-z0-9-]*}")
public class ModulePages {

  private final CurrentModule current;

  @Inject
  ModulePages(CurrentModule current) {
    this.current = current;
  }

  /** The plugin's own object answers from here on. */
  @Path("")
  public Object open(@PathParam("id") String id, @Context Request request) {
    HostedPlugin plugin = current.take(id, request.getMethod()).orElseThrow(NotFoundException::new);
    return current.open(plugin.face().pages().orElseThrow(NotFoundException::new));
  }
}
