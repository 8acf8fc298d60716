/**
 * What somebody types into a long form of the back office is kept while they type, for them alone,
 * until they save it or throw it away.
 */
@NullMarked
package org.infitah.foundation.autosave;

import org.jspecify.annotations.NullMarked;
