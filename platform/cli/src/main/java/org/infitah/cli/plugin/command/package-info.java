/** What an operator and a publisher say about plugins on the command line. */
@NullMarked
package org.infitah.cli.plugin.command;

import org.jspecify.annotations.NullMarked;
