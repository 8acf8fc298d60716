/**
 * The tenants' configuration as files: what {@code tenants-config} may say and how it is read. The
 * records are the grammar; whatever they do not name is refused with file, line and what was
 * expected, and all mistakes are told at once.
 */
@NullMarked
package org.infitah.cli.config;

import org.jspecify.annotations.NullMarked;
