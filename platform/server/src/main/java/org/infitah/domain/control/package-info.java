/** What may be done with domains. */
@NullMarked
package org.infitah.domain.control;

import org.jspecify.annotations.NullMarked;
