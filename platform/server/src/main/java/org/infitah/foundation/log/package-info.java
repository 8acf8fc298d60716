/**
 * What a line of the log says besides its words: whose work it was and which request or run of a
 * job, and nothing about any person.
 */
@NullMarked
package org.infitah.foundation.log;

import org.jspecify.annotations.NullMarked;
