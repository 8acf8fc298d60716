/** A line and what it promises. */
@NullMarked
package org.infitah.plugins.schooltransport.entity;

import org.jspecify.annotations.NullMarked;
