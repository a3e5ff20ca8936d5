package lawtally.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lawtally.definition.Dataset;
import lawtally.definition.Dataset.RowsOfOne;
import lawtally.definition.Seeds;
import lawtally.intake.Place;
import lawtally.record.cell.Findings;

/**
 * Rows of one key that are one thing: the parties of a decision, the hearings of a case. Amounts
 * add up, lists are united, a yes in one row is a yes; of rows that honestly differ in their
 * statistical date (hearings) the earliest counts. The rest is the first row's, or where it says
 * nothing the next one's; derived fields are worked out again from the whole.
 */
public final class JoinedRows {
  private final Derivations derivations;
  private final StatisticalDate statisticalDate;
  private final int day;
  private final int[] add;
  private final int[] unite;
  private final int[] any;

  public JoinedRows(Dataset dataset, Seeds seeds, int year) {
    RowsOfOne rows =
        dataset
            .rowsOfOne()
            .orElseGet(() -> new RowsOfOne(List.of(), List.of(), List.of(), List.of()));
    this.derivations = new Derivations(dataset, seeds, year);
    this.statisticalDate = new StatisticalDate(dataset, year);
    this.day =
        dataset
            .statisticalDate()
            .filter(rows.differBy()::contains)
            .map(dataset::position)
            .orElse(-1);
    this.add = positions(dataset, rows.add());
    this.unite = positions(dataset, rows.unite());
    this.any = positions(dataset, rows.any());
  }

  /** Place and department are those of {@code first}. */
  public Record join(Record first, Record other) {
    Value[] values = first.values().toArray(Value[]::new);
    List<Value> more = other.values();
    boolean earlier = day >= 0 && earlier(more.get(day), values[day]);
    for (int position : add) {
      values[position] = Derivations.add(values[position], more.get(position));
    }
    for (int position : unite) {
      values[position] = union(values[position], more.get(position));
    }
    for (int position : any) {
      values[position] = either(values[position], more.get(position));
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] instanceof Value.Nothing ? more.get(i) : values[i];
    }
    if (earlier) {
      values[day] = more.get(day);
    }
    return rederived(first, earlier ? other.month() : first.month(), values);
  }

  private Record rederived(Record first, int month, Value[] values) {
    Findings none = new Findings();
    none.begin(Place.ofFile(first.place().file()));
    derivations.derive(values, statisticalDate.of(values).day(), new boolean[values.length], none);
    return new Record(
        first.dataset(), first.place(), first.department(), first.year(), month, List.of(values));
  }

  private static boolean earlier(Value day, Value than) {
    return than instanceof Value.Nothing
        ? !(day instanceof Value.Nothing)
        : day.order(than).orElse(0) < 0;
  }

  private static Value union(Value a, Value b) {
    if (!(a instanceof Value.Codes x)) {
      return b;
    }
    if (!(b instanceof Value.Codes y)) {
      return a;
    }
    Set<String> codes = new LinkedHashSet<>(x.codes());
    codes.addAll(y.codes());
    return new Value.Codes(List.copyOf(codes));
  }

  private static Value either(Value a, Value b) {
    boolean yes = a instanceof Value.Flag x && x.yes() || b instanceof Value.Flag y && y.yes();
    if (yes) {
      return new Value.Flag(true);
    }
    return a instanceof Value.Nothing ? b : a;
  }

  private static int[] positions(Dataset dataset, List<String> names) {
    return names.stream().mapToInt(dataset::position).toArray();
  }
}
