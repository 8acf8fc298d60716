/**
 * What the operator asks of Keycloak: an organization per tenant with its groups, the addresses
 * people may be sent back to, and the accounts for trying out. Each act asks first what is there,
 * so it may be repeated; none runs inside a database transaction.
 */
@NullMarked
package org.infitah.cli.keycloak;

import org.jspecify.annotations.NullMarked;
