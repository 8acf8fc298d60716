package org.infitah.cli.config;

/** A tenant, by its alias. */
public record TenantAlias(String code) implements Reference {}
