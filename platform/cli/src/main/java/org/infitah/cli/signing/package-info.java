/**
 * Keys of this installation's own and of others it trusts: what is signed is always said together
 * with what it is for, so that no signature can be used for something else.
 */
@NullMarked
package org.infitah.cli.signing;

import org.jspecify.annotations.NullMarked;
