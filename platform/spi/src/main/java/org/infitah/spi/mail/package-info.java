/** Mails that a plugin sends in the name of the tenant. */
@NullMarked
package org.infitah.spi.mail;

import org.jspecify.annotations.NullMarked;
