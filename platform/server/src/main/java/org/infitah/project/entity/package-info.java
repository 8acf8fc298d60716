/** As it is kept. */
@NullMarked
package org.infitah.project.entity;

import org.jspecify.annotations.NullMarked;
