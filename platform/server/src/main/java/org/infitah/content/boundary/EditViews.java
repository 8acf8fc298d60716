package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.content.control.Rights;
import org.infitah.content.entity.Article;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** Makes the page on which an article is written. */
@Dependent
public class EditViews {

  private static final String TEMPLATE = "org/infitah/content/boundary/edit.jte";
  private static final Set<String> SAID = Set.of("saved", "publish", "schedule", "withdraw");

  private final ArticleViews views;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  EditViews(ArticleViews views, CurrentPerson current, FormTokens tokens, Pages pages) {
    this.views = views;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** For one that is only begun. */
  Page page(ArticleForm form, Map<String, String> errors, int status) {
    return new Page(
        TEMPLATE,
        pages.text("content.new"),
        new EditView(form, said(errors), Optional.empty(), tokens.value(), Optional.empty()),
        status);
  }

  /** For one that is there. */
  Page page(Article article, Optional<String> done) {
    return page(article, ArticleForm.of(article.draft()), Map.of(), done);
  }

  /** For one that is there, with what was typed and cannot be kept. */
  Page page(Article article, ArticleForm form, Map<String, String> errors) {
    return page(article, form, errors, Optional.empty());
  }

  private Page page(
      Article article, ArticleForm form, Map<String, String> errors, Optional<String> done) {
    boolean mayPublish = current.may(Rights.PUBLISH);
    ArticleView shown = views.view(article);
    boolean before = article.state().equals("published") || article.state().equals("scheduled");
    return new Page(
        TEMPLATE,
        pages.local(article.title()),
        new EditView(
            form,
            said(errors),
            Optional.of(
                new EditView.About(
                    shown,
                    article.version(),
                    article.state(),
                    ManageView.Line.standing(article),
                    article.publishAt(),
                    article.missing(!shown.versions().isEmpty()),
                    mayPublish,
                    mayPublish || !before)),
            tokens.value(),
            done.filter(SAID::contains)),
        errors.isEmpty() ? 200 : 400);
  }

  ShowArticle.Shown preview(Article article) {
    return new ShowArticle.Shown(views.view(article), true);
  }

  private Map<String, String> said(Map<String, String> errors) {
    Map<String, String> said = new LinkedHashMap<>();
    errors.forEach((field, key) -> said.put(field, pages.text(key)));
    return said;
  }
}
