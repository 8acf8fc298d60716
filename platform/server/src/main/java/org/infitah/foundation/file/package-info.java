/**
 * Files that people bring: looked at by their content, never by their name; pictures are drawn anew
 * so that nothing hidden survives; each lies with its tenant and is served on that tenant's host
 * alone.
 */
@NullMarked
package org.infitah.foundation.file;

import org.jspecify.annotations.NullMarked;
