/**
 * One tenant in one signed file: all its rows, its files and who holds which role, to be kept,
 * taken to another installation, or set back to. What the file says is believed only after its
 * signature and every digest in it were checked.
 */
@NullMarked
package org.infitah.cli.archive;

import org.jspecify.annotations.NullMarked;
