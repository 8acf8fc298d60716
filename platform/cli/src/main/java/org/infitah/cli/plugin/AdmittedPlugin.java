package org.infitah.cli.plugin;

import java.util.Map;

/**
 * A plugin nothing speaks against, as bytes in memory: what was looked at is what will be written.
 *
 * @param jar its bytes
 * @param seal the bytes of its seal
 * @param words what the seal says
 * @param publisher who signed it
 * @param names what people call it, by language
 * @param verification what was asked of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record AdmittedPlugin(
    byte[] jar,
    byte[] seal,
    Seal words,
    Trust.Publisher publisher,
    Map<String, String> names,
    Verification verification) {}
