package lawtally.definition;

/** The years to which a definition applies, both included. */
public record Applies(int since, int until) {

  public static final Applies ALWAYS = new Applies(Integer.MIN_VALUE, Integer.MAX_VALUE);

  public boolean in(int year) {
    return since <= year && year <= until;
  }

  /** Whether every year of {@code other} is a year of this. */
  public boolean covers(Applies other) {
    return since <= other.since && other.until <= until;
  }
}
