/** Sign-ins as they begin, go on and end; the only code that speaks to Keycloak. */
@NullMarked
package org.infitah.foundation.identity.control;

import org.jspecify.annotations.NullMarked;
