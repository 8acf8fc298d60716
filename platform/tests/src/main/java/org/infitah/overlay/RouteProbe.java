package org.infitah.overlay;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Makes Jersey report the routes of every application it starts, without any of them being told.
 */
public class RouteProbe implements ForcedAutoDiscoverable {

  @Override
  public void configure(FeatureContext context) {
    if (!context.getConfiguration().isRegistered(RouteListener.class)) {
      context.register(RouteListener.class);
    }
  }
}
