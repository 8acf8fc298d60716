/** The network's own words and ties: its charter in sections, its agreements, its partners. */
@NullMarked
package org.infitah.network.entity;

import org.jspecify.annotations.NullMarked;
