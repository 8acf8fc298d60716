/** What is kept of a form that was not saved yet. */
@NullMarked
package org.infitah.foundation.autosave.entity;

import org.jspecify.annotations.NullMarked;
