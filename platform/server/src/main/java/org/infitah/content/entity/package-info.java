/** An article and the versions of its document. */
@NullMarked
package org.infitah.content.entity;

import org.jspecify.annotations.NullMarked;
