/** Shows a tenant what it uses, and lets the network say how much it may. */
@NullMarked
package org.infitah.foundation.quota.boundary;

import org.jspecify.annotations.NullMarked;
