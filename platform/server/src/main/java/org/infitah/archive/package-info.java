/**
 * All a collectivity has here, in one signed file it may take along: asked for by its
 * administrators, made by the operator, fetched by them, gone after some days.
 */
@NullMarked
package org.infitah.archive;

import org.jspecify.annotations.NullMarked;
