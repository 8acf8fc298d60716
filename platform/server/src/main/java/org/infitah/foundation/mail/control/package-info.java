/** Writes letters from templates and hands them to the mail server. */
@NullMarked
package org.infitah.foundation.mail.control;

import org.jspecify.annotations.NullMarked;
