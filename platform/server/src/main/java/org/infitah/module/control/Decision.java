package org.infitah.module.control;

import java.time.Instant;

/**
 * What the network has decided about a module.
 *
 * @param whom for whom
 * @param by a subject of Keycloak's, or the operator
 */
public record Decision(
    String pluginId, Whom whom, boolean allowed, String reason, String by, Instant at) {}
