/** What a plugin may see of Infitah: values, faces and the contract it fulfils. */
@NullMarked
package org.infitah.spi;

import org.jspecify.annotations.NullMarked;
