/** A visit as the tenant keeps it. */
@NullMarked
package org.infitah.visit.entity;

import org.jspecify.annotations.NullMarked;
