/** The addresses to which a form sends what is being typed. */
@NullMarked
package org.infitah.foundation.autosave.boundary;

import org.jspecify.annotations.NullMarked;
