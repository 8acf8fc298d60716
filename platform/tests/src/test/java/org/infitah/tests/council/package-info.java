/** The council at work: sessions, votes and deliberations, as everybody sees them. */
@NullMarked
package org.infitah.tests.council;

import org.jspecify.annotations.NullMarked;
