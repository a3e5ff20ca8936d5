package lawtally.tally.keys;

/** A value of which the different ones are counted, where it stands in the figures. */
public record DistinctValue(
    String indicator, Digest value, String department, int month, String category, RowPart row) {
  private static final RowPart NO_ROW = new RowPart(0, 0, 0);

  /** The same without saying in which row. */
  public DistinctValue anywhere() {
    return new DistinctValue(indicator, value, department, month, category, NO_ROW);
  }
}
