/**
 * Mail to people. What is to be sent is written down in the transaction that gives the reason for
 * it, so that nothing is announced that did not happen; it is sent afterwards, and tried again
 * until it is or cannot be.
 */
@NullMarked
package org.infitah.foundation.mail;

import org.jspecify.annotations.NullMarked;
