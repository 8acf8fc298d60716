/**
 * The network of open collectivities: members, charter, partners, meetings. It alone looks across
 * tenants.
 */
@NullMarked
package org.infitah.network;

import org.jspecify.annotations.NullMarked;
