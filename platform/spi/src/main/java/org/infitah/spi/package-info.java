/**
 * What a plugin may see of Infitah: values, faces and the contract it fulfils.
 *
 * <p>Which types belong here, so that no record exists twice: what crosses the border between the
 * platform and a plugin, and nothing else. Such a value exists here alone, and the platform uses
 * this very record ({@code LocalText}, {@code Slice}, {@code TenantView}, {@code
 * programme.ProjectSummary}, {@code programme.AxisSummary}). What the platform shows of its own
 * besides stays in its features; a plugin is told its reference ({@code SEF-P-001}) or its kind as
 * plain text, never a second record of it. What a plugin shows of its own stays in the plugin: the
 * platform hands it from the plugin's object to the plugin's template, or to JSON, without knowing
 * it.
 *
 * <p>Every moment has its own narrow context: {@code WorkContext} when the platform asks by itself,
 * {@code PluginContext}, which knows who asks, when somebody does. The tenant is always a
 * parameter.
 */
@NullMarked
package org.infitah.spi;

import org.jspecify.annotations.NullMarked;
