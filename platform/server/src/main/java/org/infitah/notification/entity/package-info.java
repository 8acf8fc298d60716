/** What somebody was told, and the ways in which people want to be told. */
@NullMarked
package org.infitah.notification.entity;

import org.jspecify.annotations.NullMarked;
