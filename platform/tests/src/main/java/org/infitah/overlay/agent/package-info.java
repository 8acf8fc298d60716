/**
 * The agent by which a running server's classes are exchanged, to bring a bug in and to take it out
 * again.
 */
@NullMarked
package org.infitah.overlay.agent;

import org.jspecify.annotations.NullMarked;
