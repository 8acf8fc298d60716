package org.infitah.spi;

/**
 * Makes the object that answers one request. It is made anew each time, inside the request's
 * transaction.
 */
@FunctionalInterface
public interface ModuleRoot {

  Object open(PluginContext context, TenantView tenant);
}
