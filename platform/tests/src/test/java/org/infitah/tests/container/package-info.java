/**
 * What only the inside of the container can show: one deployment in a Payara of its own, soon gone.
 */
@NullMarked
package org.infitah.tests.container;

import org.jspecify.annotations.NullMarked;
