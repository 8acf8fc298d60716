package org.infitah.spi.slot;

/**
 * A part of one of the platform's pages. The platform draws the frame and the heading; the template
 * writes what stands below it, with two parameters, {@code PageFace page} and its own {@code view}.
 *
 * @param title key of the heading among the plugin's texts
 * @param template path of the template below the plugin's source root
 * @param view what the template shows: a record, detached from any entity
 */
public record Fragment(String title, String template, Object view) {}
