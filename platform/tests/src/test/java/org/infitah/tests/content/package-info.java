/** What a collectivity publishes with its own hands: news, files, its look. */
@NullMarked
package org.infitah.tests.content;

import org.jspecify.annotations.NullMarked;
