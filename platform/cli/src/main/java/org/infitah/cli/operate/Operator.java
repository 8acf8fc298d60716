package org.infitah.cli.operate;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.config.PageFile;
import org.infitah.cli.database.Login;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.local.LocalPlatform;

/**
 * Looks, second by second, for what the network has asked for, and carries it out. What cannot be
 * done now, since Keycloak or the database is away, is tried again after a growing rest.
 */
public final class Operator implements LocalPlatform.Operating {

  private static final System.Logger LOG = System.getLogger(Operator.class.getName());
  private static final Duration REST = Duration.ofMillis(500);
  // Longer than web nodes remember what a host was: nobody writes into it any more.
  private static final Duration FORGOTTEN = Duration.ofSeconds(7);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Doors doors;
  private final Map<String, PageFile> pages;
  private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  private final Map<UUID, Instant> resting = new HashMap<>();
  private final MakeArchives archives;
  private final Thread thread;
  private volatile boolean stopping;

  /**
   * What the operator enters by.
   *
   * @param files the folder with a folder of files for each tenant
   * @param archiveKey the file with the key archives are signed with; it is made at first use
   * @param dns whom to ask whether a domain is a tenant's
   */
  public record Doors(
      Login database,
      KeycloakLogin keycloak,
      PublicAddress address,
      Path files,
      Path archiveKey,
      Dns dns) {}

  private Operator(Doors doors, Map<String, PageFile> pages) {
    this.doors = doors;
    this.pages = Map.copyOf(pages);
    this.archives = new MakeArchives(doors.files(), doors.archiveKey());
    this.thread = new Thread(this::work, "operator");
    thread.setDaemon(true);
  }

  /** Begins to work on a thread of its own. */
  public static Operator begin(Doors doors, Map<String, PageFile> pages) {
    Operator operator = new Operator(doors, pages);
    operator.thread.start();
    return operator;
  }

  private void work() {
    while (!stopping) {
      try (OperatorDatabase database = OperatorDatabase.open(doors.database(), false)) {
        Tasks tasks = new Tasks(database, clock);
        while (!stopping) {
          round(database, tasks);
          archives.all(operation(database));
          rest();
        }
      } catch (SQLException e) {
        LOG.log(System.Logger.Level.DEBUG, "the database is away: {0}", e.getMessage());
        rest();
      }
    }
  }

  /** All that is due now; what Keycloak knows is asked for once for all of it. */
  private void round(OperatorDatabase database, Tasks tasks) throws SQLException {
    tasks.wishErasures();
    List<Task> due =
        tasks.open().stream().filter(task -> !clock.instant().isBefore(rested(task))).toList();
    List<Domains.Due> looks = new Domains(database, clock).due();
    if (due.isEmpty() && looks.isEmpty()) {
      return;
    }
    prove(database, looks);
    CarryOut carrying =
        new CarryOut(
            operation(database),
            tasks,
            pages,
            new EraseTenant.Place(doors.files(), FORGOTTEN),
            Progress.SILENT);
    for (Task task : due) {
      if (stopping) {
        return;
      }
      try {
        carrying.carryOut(task);
        resting.remove(task.id());
      } catch (CannotGoOn e) {
        LOG.log(System.Logger.Level.WARNING, "{0}: {1}", task, e.getMessage());
        lay(task, "keycloak", tasks);
        return;
      } catch (SQLException e) {
        if (isAway(e)) {
          throw e;
        }
        fault(task, e, tasks);
      } catch (RuntimeException e) {
        fault(task, e, tasks);
      }
    }
  }

  private void prove(OperatorDatabase database, List<Domains.Due> looks) throws SQLException {
    if (looks.isEmpty()) {
      return;
    }
    ProveDomain proving = new ProveDomain(operation(database), doors.dns());
    for (Domains.Due look : looks) {
      try {
        proving.carryOut(look);
      } catch (SQLException e) {
        if (isAway(e)) {
          throw e;
        }
        LOG.log(System.Logger.Level.ERROR, look.toString(), e);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, look.toString(), e);
      }
    }
  }

  /** A wish that meets a fault of ours does not keep the others from being carried out. */
  private void fault(Task task, Exception fault, Tasks tasks) throws SQLException {
    LOG.log(System.Logger.Level.ERROR, task.toString(), fault);
    lay(task, "fault", tasks);
  }

  private void lay(Task task, String trouble, Tasks tasks) throws SQLException {
    tasks.trouble(task, trouble, task.attempts() + 1 >= Tasks.MOST_ATTEMPTS);
    resting.put(task.id(), clock.instant().plus(rest(task)));
  }

  /** Whether the database could not be spoken to, which says nothing of the wish at hand. */
  static boolean isAway(SQLException e) {
    String state = e.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57");
  }

  /** What Keycloak says is remembered no longer than one round. */
  private Operation operation(OperatorDatabase database) {
    AdminApi keycloak = new AdminApi(doors.keycloak(), clock);
    Report report = new Report(new PrintWriter(Writer.nullWriter()));
    return new Operation(database, keycloak, doors.address(), clock, report, false);
  }

  private Instant rested(Task task) {
    return resting.getOrDefault(task.id(), Instant.MIN);
  }

  private static Duration rest(Task task) {
    return Duration.ofSeconds(1L << Math.min(task.attempts(), 4));
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(REST.toMillis());
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
  }

  /** Ends after the task at hand; what is left is found again at the next start. */
  @Override
  public void close() {
    stopping = true;
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
