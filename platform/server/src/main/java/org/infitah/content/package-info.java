/**
 * What a collectivity says to the public in its own words: news, statements, simple pages, and
 * documents with their versions; from a draft to what is published, and withdrawn.
 */
@NullMarked
package org.infitah.content;

import org.jspecify.annotations.NullMarked;
