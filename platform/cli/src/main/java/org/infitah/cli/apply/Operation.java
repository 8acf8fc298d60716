package org.infitah.cli.apply;

import java.time.Clock;
import org.infitah.cli.keycloak.AdminApi;

/**
 * What the operator works with.
 *
 * @param clock ticks in microseconds, as PostgreSQL does
 * @param local whether this is a developer's machine, where accounts for trying out may exist
 */
public record Operation(
    OperatorDatabase database,
    AdminApi keycloak,
    PublicAddress address,
    Clock clock,
    Report report,
    boolean local) {}
