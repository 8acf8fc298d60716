package org.infitah.cli.config;

/** A workshop, consultation or council session of the same file, by its code. */
public record ObjectCode(String code) implements Reference {}
