/**
 * Documents people keep: what a page shows, printed from a template of its own as PDF/UA, in Arabic
 * and in French, without asking anybody for anything.
 */
@NullMarked
package org.infitah.foundation.document;

import org.jspecify.annotations.NullMarked;
