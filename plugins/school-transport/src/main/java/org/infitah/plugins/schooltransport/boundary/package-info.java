/** How the register is read and added to, by machines and by people. */
@NullMarked
package org.infitah.plugins.schooltransport.boundary;

import org.jspecify.annotations.NullMarked;
