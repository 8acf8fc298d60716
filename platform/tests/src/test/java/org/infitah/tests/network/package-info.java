/** What the network learns of its members, and what it cannot. */
@NullMarked
package org.infitah.tests.network;

import org.jspecify.annotations.NullMarked;
