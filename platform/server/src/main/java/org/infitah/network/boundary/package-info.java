/** The members, the charter and the partners as people and machines read them. */
@NullMarked
package org.infitah.network.boundary;

import org.jspecify.annotations.NullMarked;
