import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What processes of ours have worked so far. */
final class Cpu {

  private static final int TICKS_PER_SECOND = 100;

  private Cpu() {}

  /** Milliseconds of user and system time; of children that ended, their parent tells. */
  static double milliseconds(List<Long> pids) throws IOException {
    double ticks = 0;
    for (long pid : pids) {
      Path stat = Path.of("/proc/" + pid + "/stat");
      if (Files.exists(stat)) {
        String[] fields = Files.readString(stat).replaceAll("^.*\\) ", "").split(" ");
        ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      }
    }
    return ticks * 1000 / TICKS_PER_SECOND;
  }

  /** Those below this process whose command line says so. */
  static List<Long> pids(String command) {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(command))
        .map(ProcessHandle::pid)
        .toList();
  }

  /** A process and all below it. */
  static List<Long> tree(ProcessHandle process) {
    List<Long> pids = new ArrayList<>(process.descendants().map(ProcessHandle::pid).toList());
    pids.add(process.pid());
    return pids;
  }
}
