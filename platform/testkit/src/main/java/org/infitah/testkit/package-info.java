/**
 * What every plugin is held to, whoever writes it: implement {@code PluginContract} in its tests.
 */
@NullMarked
package org.infitah.testkit;

import org.jspecify.annotations.NullMarked;
