/** Domains of a tenant's own, with real DNS spoken to a small responder. */
@NullMarked
package org.infitah.tests.domain;

import org.jspecify.annotations.NullMarked;
