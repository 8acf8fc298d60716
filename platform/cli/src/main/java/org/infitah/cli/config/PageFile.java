package org.infitah.cli.config;

/**
 * A page every tenant starts with: {@code pages/<slug>.yaml}. In title and body, {@code {tenant}}
 * stands for the tenant's name. A body is plain text: an empty line parts paragraphs, {@code ## }
 * begins a heading and {@code - } an item of a list.
 */
public record PageFile(LocalText title, LocalText body) {

  private static final String TENANT = "{tenant}";

  /** The title as the tenant of that name starts with it. */
  public LocalText titleFor(LocalText tenant) {
    return title.map((language, text) -> text.replace(TENANT, tenant.in(language)));
  }

  /** The body as the tenant of that name starts with it. */
  public LocalText bodyFor(LocalText tenant) {
    return body.map((language, text) -> text.replace(TENANT, tenant.in(language)));
  }
}
