/**
 * What people read, checked as text: the bundles say the same in Arabic and French, and no template
 * says anything by itself.
 */
@NullMarked
package org.infitah.texts;

import org.jspecify.annotations.NullMarked;
