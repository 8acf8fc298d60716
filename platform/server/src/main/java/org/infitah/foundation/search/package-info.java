/**
 * What features let everybody find: each says which of its rows are public, and whoever searches
 * asks them all at once.
 */
@NullMarked
package org.infitah.foundation.search;

import org.jspecify.annotations.NullMarked;
