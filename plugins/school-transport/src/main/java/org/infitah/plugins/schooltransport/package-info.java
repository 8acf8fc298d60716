/**
 * School transport against school drop-out: a register of the bus lines a collectivity runs for its
 * pupils.
 */
@NullMarked
package org.infitah.plugins.schooltransport;

import org.jspecify.annotations.NullMarked;
