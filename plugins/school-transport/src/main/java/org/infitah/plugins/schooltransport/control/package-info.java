/** Reading the register and adding lines to it. */
@NullMarked
package org.infitah.plugins.schooltransport.control;

import org.jspecify.annotations.NullMarked;
