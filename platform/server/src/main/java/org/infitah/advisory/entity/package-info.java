/** An advisory body: its kind, its name and what it advises on. */
@NullMarked
package org.infitah.advisory.entity;

import org.jspecify.annotations.NullMarked;
