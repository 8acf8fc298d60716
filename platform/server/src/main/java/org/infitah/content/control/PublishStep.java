package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.content.News;
import org.infitah.start.FirstStep;

/** The first thing that everybody reads. */
@Dependent
public class PublishStep implements FirstStep {

  private final News news;

  @Inject
  PublishStep(News news) {
    this.news = news;
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
    return !news.latest(1).isEmpty();
  }
}
