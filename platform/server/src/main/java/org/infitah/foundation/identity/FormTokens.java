package org.infitah.foundation.identity;

/**
 * What every form posted to us carries as its first field, named {@code csrf}: a value another site
 * cannot know. A form for strangers gives their browser a cookie, so ask only where a form is
 * really shown.
 */
public interface FormTokens {

  String value();
}
