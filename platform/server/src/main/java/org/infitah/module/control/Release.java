package org.infitah.module.control;

import java.time.Instant;

/**
 * The network's order to put a module back into service at a tenant.
 *
 * @param alias of the tenant
 * @param by a subject of Keycloak's
 */
public record Release(String pluginId, String alias, String reason, String by, Instant at) {}
