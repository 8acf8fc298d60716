/** Pages and API of visits, on the network's side and on the tenant's. */
@NullMarked
package org.infitah.visit.boundary;

import org.jspecify.annotations.NullMarked;
