/** What a tenant has chosen. */
@NullMarked
package org.infitah.module.entity;

import org.jspecify.annotations.NullMarked;
