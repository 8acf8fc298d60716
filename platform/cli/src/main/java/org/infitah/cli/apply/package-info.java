/**
 * Applying the tenants' configuration: the law, the calendar, and one tenant after the other. What
 * was applied is remembered field by field, so that what people edited since is left alone; a
 * programme is written once and then belongs to its tenant. May be killed anywhere and run again.
 */
@NullMarked
package org.infitah.cli.apply;

import org.jspecify.annotations.NullMarked;
