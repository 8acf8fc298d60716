/** What is known of a file besides its bytes. */
@NullMarked
package org.infitah.foundation.file.entity;

import org.jspecify.annotations.NullMarked;
