/**
 * What a tenant holds about a person: taken along by the person, and forgotten when that is asked
 * for and granted (law 09-08). Which columns speak of people is declared once, for both.
 */
@NullMarked
package org.infitah.privacy;

import org.jspecify.annotations.NullMarked;
