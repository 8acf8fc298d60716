package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of a node plugins may take, and how often one may fail a tenant. */
@Dependent
public class CallLimits {

  private static final long MEGABYTE = 1 << 20;

  private final int calls;
  private final int callsOfTenant;
  private final int callsOfAll;
  private final Duration patience;
  private final Duration time;
  private final Duration processor;
  private final Duration unslowed;
  private final long memory;
  private final int faults;
  private final int overtimes;
  private final Duration window;

  @Inject
  CallLimits(
      @ConfigProperty(name = "infitah.plugin.calls", defaultValue = "8") int calls,
      @ConfigProperty(name = "infitah.plugin.tenant.calls", defaultValue = "4") int callsOfTenant,
      @ConfigProperty(name = "infitah.plugin.all.calls", defaultValue = "12") int callsOfAll,
      @ConfigProperty(name = "infitah.plugin.patience", defaultValue = "PT2S") Duration patience,
      @ConfigProperty(name = "infitah.plugin.time", defaultValue = "PT10S") Duration time,
      @ConfigProperty(name = "infitah.plugin.processor", defaultValue = "PT1S") Duration processor,
      @ConfigProperty(name = "infitah.plugin.unslowed", defaultValue = "PT0.15S") Duration unslowed,
      @ConfigProperty(name = "infitah.plugin.megabytes", defaultValue = "256") long megabytes,
      @ConfigProperty(name = "infitah.plugin.faults", defaultValue = "10") int faults,
      @ConfigProperty(name = "infitah.plugin.overtimes", defaultValue = "3") int overtimes,
      @ConfigProperty(name = "infitah.plugin.window", defaultValue = "PT10M") Duration window) {
    this.calls = calls;
    this.callsOfTenant = callsOfTenant;
    this.callsOfAll = callsOfAll;
    this.patience = patience;
    this.time = time;
    this.processor = processor;
    this.unslowed = unslowed;
    this.memory = megabytes * MEGABYTE;
    this.faults = faults;
    this.overtimes = overtimes;
    this.window = window;
  }

  /** Calls a version of a plugin may have under way at once on this node. */
  int calls() {
    return calls;
  }

  /** Of these, for one tenant. */
  int callsOfTenant() {
    return callsOfTenant;
  }

  /** Calls all plugins together may have under way: fewer than there are connections. */
  int callsOfAll() {
    return callsOfAll;
  }

  /** How long a call waits for its turn. */
  Duration patience() {
    return patience;
  }

  /** How long a call may take. */
  Duration time() {
    return time;
  }

  /** How much of a processor's time a call may take. */
  Duration processor() {
    return processor;
  }

  /** How much of it a call may take before it has to share it. */
  Duration unslowed() {
    return unslowed;
  }

  /** How many bytes a call may ask for, whether it keeps them or not. */
  long memory() {
    return memory;
  }

  /** As many failed calls, when they are at least half of all, put a plugin into quarantine. */
  int faults() {
    return faults;
  }

  /** As many calls that took too long do. */
  int overtimes() {
    return overtimes;
  }

  /** Within how long. */
  Duration window() {
    return window;
  }
}
