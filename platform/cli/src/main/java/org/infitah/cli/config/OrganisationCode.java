package org.infitah.cli.config;

/** An organisation, by the code it has under {@code organisations}. */
public record OrganisationCode(String code) implements Reference {}
