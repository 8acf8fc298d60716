/** Whose request this is: the tenant is known from the host name and bound to the work. */
@NullMarked
package org.infitah.foundation.tenancy;

import org.jspecify.annotations.NullMarked;
