/**
 * Signing in and out as browsers do, and what stays when a server is killed: on the run's own
 * Keycloak, PostgreSQL and Payara.
 */
@NullMarked
package org.infitah.tests.identity;

import org.jspecify.annotations.NullMarked;
