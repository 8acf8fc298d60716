package org.infitah.foundation.plugin.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.plugin.control.CurrentModule;
import org.infitah.foundation.plugin.control.HostedPlugin;
import org.infitah.foundation.problem.Problems;
import org.infitah.spi.page.PluginPage;
import org.jspecify.annotations.Nullable;

/**
 * Enters the plugin, the last thing before its method runs, and leaves it when it has answered,
 * before the request's transaction ends: its work is written as the plugin, or undone when it
 * failed. Its page is put into the platform's.
 */
@Provider
@Priority(Priorities.USER + 200)
public class ModuleBounds implements ContainerRequestFilter, ContainerResponseFilter {

  private static final System.Logger LOG = System.getLogger(ModuleBounds.class.getName());
  private static final String FRAME = "org/infitah/foundation/plugin/boundary/module.jte";

  private final CurrentModule current;
  private final RequestTransaction transaction;
  private final Pages pages;
  private final Problems problems;
  private final FormTokens tokens;

  @Inject
  ModuleBounds(
      CurrentModule current,
      RequestTransaction transaction,
      Pages pages,
      Problems problems,
      FormTokens tokens) {
    this.current = current;
    this.transaction = transaction;
    this.pages = pages;
    this.problems = problems;
    this.tokens = tokens;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    current.enter();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<HostedPlugin> taken = current.taken();
    if (taken.isEmpty()) {
      return;
    }
    boolean well = response.getStatus() < 400;
    if (!well) {
      boolean ours = isOurs(response.getEntity());
      current
          .call()
          .ifPresent(call -> call.refused(response.getStatus(), ours, LogContext.thrown()));
    }
    try {
      current.leave(well);
      if (!well) {
        transaction.end(false);
      }
      if (response.getEntity() instanceof PluginPage page) {
        answer(response, framed(taken.get(), page));
      }
    } catch (PersistenceException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "plugin {0} left what cannot be kept: {1}",
          taken.get().id(),
          e.getMessage());
      transaction.end(false);
      Response problem = problems.answer(e);
      response.getHeaders().clear();
      response.setStatus(problem.getStatus());
      response.getHeaders().putAll(problem.getHeaders());
      response.setEntity(problem.getEntity(), new Annotation[0], problem.getMediaType());
    }
  }

  /** A problem, as text or as a page; what a plugin answers itself is an object of its own. */
  private static boolean isOurs(@Nullable Object answer) {
    return answer == null || answer instanceof String || answer instanceof Page;
  }

  private Page framed(HostedPlugin plugin, PluginPage page) {
    String title =
        page.title() instanceof PluginPage.Title.Key key
            ? plugin.texts().say(pages.language(), key.key(), Map.of()).text()
            : pages.local(((PluginPage.Title.Named) page.title()).name());
    return Page.of(FRAME, title, new ModulePage(plugin, page, tokens));
  }

  private static void answer(ContainerResponseContext response, Page page) {
    response.setEntity(page, new Annotation[0], MediaType.TEXT_HTML_TYPE);
  }
}
