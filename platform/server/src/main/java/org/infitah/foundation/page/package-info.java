/**
 * How a request is answered: within its one transaction, and for people as a page, with language,
 * texts, the layout and how a view becomes HTML.
 */
@NullMarked
package org.infitah.foundation.page;

import org.jspecify.annotations.NullMarked;
