/**
 * Who is asking and what they may do. Keycloak proves who somebody is and what they were given; a
 * mandate of ours says whether it holds today; features ask for permissions, never for roles.
 */
@NullMarked
package org.infitah.foundation.identity;

import org.jspecify.annotations.NullMarked;
