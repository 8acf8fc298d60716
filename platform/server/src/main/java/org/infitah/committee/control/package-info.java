/** What can be done with the committee, a use case a class. */
@NullMarked
package org.infitah.committee.control;

import org.jspecify.annotations.NullMarked;
