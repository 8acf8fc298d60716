/**
 * The whole platform on one machine: PostgreSQL, Keycloak, Payara Micro and the mail catcher as
 * children of one process, on loopback alone, with their data in one directory.
 */
@NullMarked
package org.infitah.cli.local;

import org.jspecify.annotations.NullMarked;
