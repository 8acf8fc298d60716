/** What a collectivity can check about itself. */
@NullMarked
package org.infitah.tests.trust;

import org.jspecify.annotations.NullMarked;
