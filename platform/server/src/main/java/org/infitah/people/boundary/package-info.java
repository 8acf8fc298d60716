/** People as machines read them; pages show them where their role matters. */
@NullMarked
package org.infitah.people.boundary;

import org.jspecify.annotations.NullMarked;
