/**
 * Plugins at work in the run's own Payara: what a bad one cannot do to the others, how one comes
 * and goes for a tenant, and what many at once do to the database.
 */
@NullMarked
package org.infitah.tests.plugin;

import org.jspecify.annotations.NullMarked;
