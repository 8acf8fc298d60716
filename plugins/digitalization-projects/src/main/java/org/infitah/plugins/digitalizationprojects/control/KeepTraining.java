package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import org.infitah.plugins.digitalizationprojects.entity.Training;
import org.infitah.plugins.digitalizationprojects.entity.TrainingSheet;
import org.infitah.spi.PluginContext;

/** Keeps what is said of training sessions. */
public final class KeepTraining {

  private final PluginContext context;
  private final TrainingRepository trainings;

  public KeepTraining(PluginContext context, TrainingRepository trainings) {
    this.context = context;
    this.trainings = trainings;
  }

  public Training register(TrainingSheet sheet) {
    context.require(Rights.TRAININGS);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(sheet.wrong(today));
    Training training = new Training(context.newId(), trainings.nextNumber(), sheet, today);
    trainings.add(training);
    context.did("training-registered", training.reference());
    return training;
  }

  /**
   * Changes what it says.
   *
   * @param version of what was looked at when the change was written
   */
  public void revise(Training training, int version, TrainingSheet sheet) {
    context.require(Rights.TRAININGS);
    current(training, version);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(sheet.wrong(today));
    training.revise(sheet, today);
    context.did("training-changed", training.reference());
  }

  /** Takes it away. */
  public void remove(Training training, int version) {
    context.require(Rights.TRAININGS);
    current(training, version);
    trainings.remove(training);
    context.did("training-removed", training.reference());
  }

  private static void current(Training training, int version) {
    if (training.version() != version) {
      throw new ReviseService.Overtaken(training.reference());
    }
  }
}
