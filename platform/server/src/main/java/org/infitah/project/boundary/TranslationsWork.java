package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.programme.Draft;
import org.infitah.project.control.ProjectRepository;
import org.infitah.project.control.Rights;
import org.infitah.project.entity.Project;

/** Projects that are not translated, or whose translations are older than what they translate. */
@Dependent
public class TranslationsWork implements ManageWork {

  private static final int MOST = 500;

  private final ProjectRepository projects;

  @Inject
  TranslationsWork(ProjectRepository projects) {
    this.projects = projects;
  }

  @Override
  public Permission permission() {
    return Rights.WRITE;
  }

  @Override
  public List<Item> waiting(Person person) {
    long waiting = projects.list("", MOST).stream().filter(TranslationsWork::isBehind).count();
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                "project.work.texts",
                waiting,
                Optional.empty(),
                "/manage/projects",
                Optional.empty()));
  }

  private static boolean isBehind(Project project) {
    return !project.lagging().isEmpty() || !Draft.untranslated(project.text().texts()).isEmpty();
  }
}
