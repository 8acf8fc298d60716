/**
 * Freezing a programme, reading what was frozen and comparing it.
 *
 * <p>The canonical form is JSON as RFC 8785 has it: the names of an object stand in the order of
 * their UTF-16 code units, there is no space between tokens, a text escapes only what it must, and
 * numbers are whole. Besides, every text is in composed characters (NFC), and lists keep the
 * programme's own order. The bytes are the UTF-8 of that. No clock and no state of the day is in
 * them: the same programme gives the same bytes.
 */
@NullMarked
package org.infitah.version.control;

import org.jspecify.annotations.NullMarked;
