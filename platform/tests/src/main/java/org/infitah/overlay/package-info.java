/**
 * What the system tests add to the application to look inside it and to attack it. It is laid over
 * a copy of the WAR when the tests run and exists in no artefact that ships.
 */
@NullMarked
package org.infitah.overlay;

import org.jspecify.annotations.NullMarked;
