/**
 * What every system test stands on: the one running platform, its test tenants, and the ways to
 * speak to it.
 */
@NullMarked
package org.infitah.tests.house;

import org.jspecify.annotations.NullMarked;
