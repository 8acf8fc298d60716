/** The API as machines meet it: shapes, pages, tags, and how it says no. */
@NullMarked
package org.infitah.tests.api;

import org.jspecify.annotations.NullMarked;
