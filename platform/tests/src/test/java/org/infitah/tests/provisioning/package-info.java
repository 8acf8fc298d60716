/**
 * How a tenant comes to be: the configuration applied, stopped anywhere, applied again; and how
 * long it takes for a hundred of them. In a database of their own on the run's PostgreSQL.
 */
@NullMarked
package org.infitah.tests.provisioning;

import org.jspecify.annotations.NullMarked;
