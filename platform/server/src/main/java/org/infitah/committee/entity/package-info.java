/** Members, meetings, and the rule by which a committee is whole. */
@NullMarked
package org.infitah.committee.entity;

import org.jspecify.annotations.NullMarked;
