/** Runs the jobs, one transaction a turn, on one node at a time. */
@NullMarked
package org.infitah.foundation.job.control;

import org.jspecify.annotations.NullMarked;
