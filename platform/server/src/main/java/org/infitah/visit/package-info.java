/**
 * Breaking the glass: somebody of the network looks into a collectivity's back office, for a
 * written reason and a short time. Whoever looks changes nothing; the collectivity is told, sees
 * every request in its record of acts, and may end it at once.
 */
@NullMarked
package org.infitah.visit;

import org.jspecify.annotations.NullMarked;
