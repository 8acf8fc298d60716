/** The questions that are asked of the network, some of them across tenants. */
@NullMarked
package org.infitah.network.control;

import org.jspecify.annotations.NullMarked;
