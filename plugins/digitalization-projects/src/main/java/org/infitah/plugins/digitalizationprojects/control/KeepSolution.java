package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.plugins.digitalizationprojects.entity.SolutionSheet;
import org.infitah.spi.PluginContext;

/** Offers software for reuse, changes what is said of it and takes it back. */
public final class KeepSolution {

  private final PluginContext context;
  private final SolutionRepository solutions;
  private final ShowMembers members;

  public KeepSolution(PluginContext context, SolutionRepository solutions) {
    this.context = context;
    this.solutions = solutions;
    this.members = new ShowMembers(context);
  }

  public Solution register(SolutionSheet sheet) {
    context.require(Rights.EXCHANGE);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(sheet.wrong());
    Solution solution = new Solution(context.newId(), solutions.nextNumber(), sheet, today);
    solutions.add(solution);
    members.tell(solution);
    context.did("solution-registered", solution.reference());
    return solution;
  }

  /**
   * Changes what it says.
   *
   * @param version of what was looked at when the change was written
   */
  public void revise(Solution solution, int version, SolutionSheet sheet) {
    context.require(Rights.EXCHANGE);
    current(solution, version);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(sheet.wrong());
    solution.revise(sheet, today);
    members.tell(solution);
    context.did("solution-changed", solution.reference());
  }

  /** Takes it away; nobody is shown it any longer. */
  public void remove(Solution solution, int version) {
    context.require(Rights.EXCHANGE);
    current(solution, version);
    members.forget(solution);
    solutions.remove(solution);
    context.did("solution-removed", solution.reference());
  }

  private static void current(Solution solution, int version) {
    if (solution.version() != version) {
      throw new ReviseService.Overtaken(solution.reference());
    }
  }
}
