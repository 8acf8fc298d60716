/**
 * What every plugin is held to, whoever writes it: implement {@code PluginContract} in its tests.
 * The ground its tables are tried on is a copy in {@code ground.sql}: of the platform the testkit
 * knows the SPI alone, as a plugin does.
 */
@NullMarked
package org.infitah.testkit;

import org.jspecify.annotations.NullMarked;
