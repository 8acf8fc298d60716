/** Pages of plugins: a template of the plugin's own inside the layout of the platform. */
@NullMarked
package org.infitah.spi.page;

import org.jspecify.annotations.NullMarked;
