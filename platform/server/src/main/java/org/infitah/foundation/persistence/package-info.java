/** The database as the platform sees it: bound to one tenant, one transaction a request. */
@NullMarked
package org.infitah.foundation.persistence;

import org.jspecify.annotations.NullMarked;
