/** The follow-up committee, what it proves, and the steps that open without it. */
@NullMarked
package org.infitah.tests.committee;

import org.jspecify.annotations.NullMarked;
