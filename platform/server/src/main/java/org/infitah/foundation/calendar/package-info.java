/** What features put into the collectivity's calendar, and how calendars are written (RFC 5545). */
@NullMarked
package org.infitah.foundation.calendar;

import org.jspecify.annotations.NullMarked;
