package org.infitah.programme;

import java.util.List;
import java.util.UUID;

/**
 * The programme a collectivity is working on, and its way.
 *
 * @param id what rows of others that belong to it refer to
 * @param steps in order
 */
public record UnderWay(UUID id, ProgrammeSummary programme, List<StepSummary> steps) {}
