/**
 * How a collectivity becomes a member: it applies, the network decides with reasons, the charter is
 * signed, and its portal is opened. What only the operator may do is asked for here and followed
 * step by step.
 */
@NullMarked
package org.infitah.membership;

import org.jspecify.annotations.NullMarked;
