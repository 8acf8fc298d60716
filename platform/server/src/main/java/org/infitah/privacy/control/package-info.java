/** What is held about a person, and how it is forgotten. */
@NullMarked
package org.infitah.privacy.control;

import org.jspecify.annotations.NullMarked;
