/** How the platform says no: refusals of the domain and the one place that answers them. */
@NullMarked
package org.infitah.foundation.problem;

import org.jspecify.annotations.NullMarked;
