/**
 * The follow-up committee of the openness programme: elected officials and civil society who turn
 * ideas into projects, meet and decide.
 */
@NullMarked
package org.infitah.committee;

import org.jspecify.annotations.NullMarked;
