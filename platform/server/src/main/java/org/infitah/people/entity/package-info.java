/** A person and the posts they hold or held, each with its source. */
@NullMarked
package org.infitah.people.entity;

import org.jspecify.annotations.NullMarked;
