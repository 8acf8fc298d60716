package org.infitah.foundation.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** The platform's own templates, compiled when it was built. */
public final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.infitah.jte");

  static {
    ENGINE.setBinaryStaticContent(true);
  }

  private Templates() {}

  /** What a template writes, as a part of a page. */
  public static Content content(String template, Map<String, Object> parameters) {
    return output -> ENGINE.render(template, parameters, output);
  }
}
