/** Who sends a tenant's mails, as their readers see it. */
@NullMarked
package org.infitah.foundation.mail.entity;

import org.jspecify.annotations.NullMarked;
