/**
 * Numbers of how the server does, for whoever runs it: never about a person, and of bounded size.
 */
@NullMarked
package org.infitah.foundation.metric;

import org.jspecify.annotations.NullMarked;
