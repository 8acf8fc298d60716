/** As it is kept. */
@NullMarked
package org.infitah.people.entity;

import org.jspecify.annotations.NullMarked;
