/**
 * How much one address, one account and one collectivity may ask in a while, so that none of them
 * takes the platform from the others. Counted in each node's memory: no request pays for a shared
 * counter, and a restart forgets all addresses.
 */
@NullMarked
package org.infitah.foundation.limit;

import org.jspecify.annotations.NullMarked;
