/**
 * The record of acts: who did what, when, in which tenant. It only grows; it keeps no names and no
 * texts, only ids and codes.
 */
@NullMarked
package org.infitah.foundation.audit;

import org.jspecify.annotations.NullMarked;
