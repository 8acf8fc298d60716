/**
 * The assembly: which resources are served where, the menu, the home page. It knows all; nobody
 * knows it.
 */
@NullMarked
package org.infitah.app;

import org.jspecify.annotations.NullMarked;
