/**
 * The operator's command line: starts the platform on one machine, migrates the database, applies
 * the tenants' configuration. It alone holds the role that may change the schema.
 */
@NullMarked
package org.infitah.cli;

import org.jspecify.annotations.NullMarked;
