package org.infitah.foundation.plugin;

import java.time.Instant;
import java.util.Optional;

/**
 * A call into a module that did not go well. What was said and to whom is not kept.
 *
 * @param alias of the tenant
 * @param kind {@code request}, {@code question}, {@code work} or {@code people}
 * @param outcome {@code failed}, {@code late} or {@code lost}
 * @param thrown the name of the exception's class, if one came that far
 */
public record ModuleFault(
    Instant at, String alias, String kind, String outcome, Optional<String> thrown) {}
