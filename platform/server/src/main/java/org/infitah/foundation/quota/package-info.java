/**
 * How much a tenant may use of what all share: room for files, mails a month, requests a day. What
 * it used is counted in its own rows and in the act's own transaction.
 */
@NullMarked
package org.infitah.foundation.quota;

import org.jspecify.annotations.NullMarked;
