/**
 * Domains of a collectivity's own: asked for by its administrators, proved by a record in the DNS,
 * carried out by the operator.
 */
@NullMarked
package org.infitah.domain;

import org.jspecify.annotations.NullMarked;
