/** What is public is found, and nothing else is. */
@NullMarked
package org.infitah.tests.search;

import org.jspecify.annotations.NullMarked;
