/**
 * The operator at work: what the network asked for on a page is carried out here, step by step, by
 * the one process that may make tenants. It may be killed anywhere and goes on when it is back.
 */
@NullMarked
package org.infitah.cli.operate;

import org.jspecify.annotations.NullMarked;
