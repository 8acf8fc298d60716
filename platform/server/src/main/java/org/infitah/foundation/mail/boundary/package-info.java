/** Where administrators see whether mails leave, and say in whose name they do. */
@NullMarked
package org.infitah.foundation.mail.boundary;

import org.jspecify.annotations.NullMarked;
