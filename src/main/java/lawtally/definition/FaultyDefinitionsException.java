package lawtally.definition;

import java.util.List;

/**
 * The definitions cannot be used; carries all faults at once, and the jobs whose {@code job.yaml}
 * is without fault: by them it is known whom to tell.
 */
public final class FaultyDefinitionsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  private final transient List<Job> told;

  public FaultyDefinitionsException(List<Fault> faults, List<Job> readable) {
    super(faults.size() + " faults in the definitions");
    this.told =
        readable.stream()
            .filter(job -> faults.stream().noneMatch(fault -> fault.file().equals(job.path())))
            .toList();
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** Good for telling somebody, not for a run: their other files may be faulty. */
  public List<Job> told() {
    return told;
  }
}
