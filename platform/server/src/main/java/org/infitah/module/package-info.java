/**
 * Modules in a tenant's hands: the network allows one, the tenant enables it, and both see what
 * stands in the way.
 */
@NullMarked
package org.infitah.module;

import org.jspecify.annotations.NullMarked;
