/** Which plugins a tenant may use and does use. */
@NullMarked
package org.infitah.foundation.plugin.entity;

import org.jspecify.annotations.NullMarked;
