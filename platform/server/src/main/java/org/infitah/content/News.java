package org.infitah.content;

import java.util.List;

/** What others may ask of what is published. Call within a transaction. */
public interface News {

  /** The latest news and statements, newest first. One statement. */
  List<Headline> latest(int most);
}
