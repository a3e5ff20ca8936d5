package lawtally.definition;

import java.util.List;

/** The definitions cannot be used; carries all faults at once. */
public final class FaultyDefinitionsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public FaultyDefinitionsException(List<Fault> faults) {
    super(faults.size() + " faults in the definitions");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
