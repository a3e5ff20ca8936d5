package lawtally.tally;

/**
 * The row balance: {@code read = counted + rejected + duplicate + conflict + superseded +
 * notCounted + otherYear}, always. Layout rows stand outside it.
 */
public record RowCounts(
    long read,
    long counted,
    long rejected,
    long duplicate,
    long conflict,
    long superseded,
    long notCounted,
    long otherYear,
    long layout) {

  public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public RowCounts plus(RowCounts o) {
    return new RowCounts(
        read + o.read,
        counted + o.counted,
        rejected + o.rejected,
        duplicate + o.duplicate,
        conflict + o.conflict,
        superseded + o.superseded,
        notCounted + o.notCounted,
        otherYear + o.otherYear,
        layout + o.layout);
  }

  public boolean balanced() {
    return read == counted + rejected + duplicate + conflict + superseded + notCounted + otherYear;
  }
}
