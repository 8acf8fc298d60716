/** What people meet: every public page in every language and size, and the ways through them. */
@NullMarked
package org.infitah.tests.browser;

import org.jspecify.annotations.NullMarked;
