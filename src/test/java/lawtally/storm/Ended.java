package lawtally.storm;

import java.util.List;

/**
 * How a process ended and what it said.
 *
 * @param code exit code; 137 after SIGKILL
 */
record Ended(int code, List<String> out, List<String> err) {

  /** All that a person saw. */
  String said() {
    return String.join("\n", err);
  }
}
