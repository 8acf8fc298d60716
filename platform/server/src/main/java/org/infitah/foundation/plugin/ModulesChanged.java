package org.infitah.foundation.plugin;

/**
 * A tenant uses other modules from now on; fired in the transaction that changed them.
 *
 * @param tenant its number
 */
public record ModulesChanged(int tenant) {}
