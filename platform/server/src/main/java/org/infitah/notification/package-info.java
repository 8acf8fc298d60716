/**
 * What people are told of what became of theirs: kept for them to read, and written to them by mail
 * in the way each of them chose.
 */
@NullMarked
package org.infitah.notification;

import org.jspecify.annotations.NullMarked;
