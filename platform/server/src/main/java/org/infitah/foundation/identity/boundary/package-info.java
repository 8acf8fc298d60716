/** Signing in and out, the session's cookie, forms that cannot be forged, and the account page. */
@NullMarked
package org.infitah.foundation.identity.boundary;

import org.jspecify.annotations.NullMarked;
