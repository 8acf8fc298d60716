package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Map;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.ProvisionTenant;
import org.infitah.cli.config.PageFile;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what the network asked for. Each step is written down once taken; it may end anywhere
 * and be carried out again, and there is one tenant in the end.
 */
public final class CarryOut {

  private final OperatorDatabase database;
  private final Tasks tasks;
  private final Map<String, PageFile> pages;
  private final Progress progress;
  private final ProvisionTenant provision;
  private final InviteFirstAdmin inviting;
  private final MoveTenant moving;
  private final EraseTenant erasing;
  private final OpenVisit visiting;
  private @Nullable Task current;

  /**
   * @param progress hears of each step after it was written down
   */
  public CarryOut(
      Operation operation,
      Tasks tasks,
      Map<String, PageFile> pages,
      EraseTenant.Place place,
      Progress progress) {
    this.database = operation.database();
    this.tasks = tasks;
    this.pages = pages;
    this.progress = progress;
    this.provision = new ProvisionTenant(operation, (tenant, step) -> taken(step));
    this.inviting = new InviteFirstAdmin(operation, tasks);
    this.moving = new MoveTenant(operation, tasks);
    this.erasing = new EraseTenant(operation, place);
    this.visiting = new OpenVisit(operation, tasks);
  }

  /** Carries out all that is open, each once. */
  public void carryOutOpen() throws SQLException {
    for (Task task : tasks.open()) {
      carryOut(task);
    }
  }

  /**
   * Carries one out, alone among all operators.
   *
   * @throws CannotGoOn when it cannot be done now
   */
  void carryOut(Task task) throws SQLException {
    database.alone(
        "task " + task.id(),
        () -> {
          if (tasks.begin(task)) {
            current = task;
            if (task.kind().equals("state")) {
              move(task);
            } else if (task.kind().equals("visit")) {
              visit(task);
            } else {
              provision(task);
            }
          }
          return task;
        });
  }

  private void provision(Task task) throws SQLException {
    WishedTenant wished = new WishedTenant(task.subject(), task.wish());
    if (isTaken(wished)) {
      tasks.trouble(task, "taken", true);
      return;
    }
    int id = provision.provision(wished.tenant(), pages);
    if (wished.admin().isPresent() && !tasks.isTaken(task, InviteFirstAdmin.INVITED)) {
      inviting.invite(id, task.subject(), wished.admin().get(), this::taken);
    }
    tasks.done(task);
    progress.taken(task.subject(), "done");
  }

  private void move(Task task) throws SQLException {
    if (task.wish().getString("to").equals("erased")) {
      if (erasing.erase(task, this::taken)) {
        tasks.done(task);
        progress.taken(task.subject(), "done");
      } else {
        tasks.trouble(task, "moved", true);
      }
      return;
    }
    if (!moving.move(task)) {
      tasks.trouble(task, "moved", true);
      return;
    }
    taken("moved");
    tasks.done(task);
    progress.taken(task.subject(), "done");
  }

  private void visit(Task task) throws SQLException {
    if (!visiting.open(task)) {
      tasks.trouble(task, "visit", true);
      return;
    }
    tasks.done(task);
    progress.taken(task.subject(), "done");
  }

  /** Whether the name, or the collectivity, is another tenant's already. */
  private boolean isTaken(WishedTenant wished) throws SQLException {
    JsonObject clash =
        database.inTransaction(
            transaction ->
                transaction
                    .query(
                        "select jsonb_build_object('n', count(*)) from sys.tenant where (alias = ?)"
                            + " <> (code is not distinct from ?)",
                        wished.alias(),
                        wished.code())
                    .get(0));
    return clash.getInt("n") > 0;
  }

  private void taken(String step) {
    Task task = current;
    if (task == null) {
      throw new IllegalStateException("no task is at hand");
    }
    try {
      tasks.taken(task, step);
    } catch (SQLException e) {
      throw new CannotGoOn("A step could not be written down: " + e.getMessage(), e);
    }
    progress.taken(task.subject(), step);
  }
}
