/** Forms, pages and resources through which collectivities apply and the network admits them. */
@NullMarked
package org.infitah.membership.boundary;

import org.jspecify.annotations.NullMarked;
