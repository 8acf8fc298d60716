package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.content.News;
import org.infitah.start.Examples;
import org.infitah.start.FirstStep;

/** The first thing that everybody reads. */
@Dependent
public class PublishStep implements FirstStep {

  private static final int MORE_THAN_EXAMPLES = 10;

  private final News news;
  private final Examples examples;

  @Inject
  PublishStep(News news, Examples examples) {
    this.news = news;
    this.examples = examples;
  }

  @Override
  public String code() {
    return "publish";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String path() {
    return "/manage/news";
  }

  @Override
  public boolean done() {
    Set<String> only = examples.references();
    return news.latest(MORE_THAN_EXAMPLES).stream()
        .anyMatch(headline -> !only.contains(headline.reference()));
  }
}
