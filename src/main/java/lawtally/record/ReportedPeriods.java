package lawtally.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.definition.Seeds;
import lawtally.intake.Form;
import lawtally.record.cell.CellReader;
import lawtally.record.cell.Findings;

/**
 * One way to say for which time a reported figure is, whatever words a form has for it, so that the
 * same figure handed in on two forms has one key: March without a basis is 当月, a year without one
 * 全年; 全年 or 年末 of a month is of a flow the total up to it (累计), of a stock the month itself; a
 * running total of a year ends with its December; what names no period is of the whole year.
 */
final class ReportedPeriods {
  private static final String MONTH = "当月";
  private static final String CUMULATIVE = "累计";
  private static final String YEAR_END = "年末";
  private static final String WHOLE_YEAR = "全年";
  private static final int DECEMBER = 12;

  private final int period;
  private final int basis;
  private final int figure;
  private final int year;
  private final Set<String> stocks = new HashSet<>();
  private final Map<String, Value> words = new HashMap<>();

  private record Said(int month, String basis) {}

  ReportedPeriods(Dataset dataset, Seeds seeds, int year) {
    Optional<Dataset.Wide> wide = dataset.wide();
    this.period = wide.map(w -> dataset.position(w.period())).orElse(-1);
    this.basis = wide.map(w -> dataset.position(w.basis())).orElse(-1);
    this.figure = dataset.position("figure");
    this.year = year;
    seeds.figures().stream().filter(Seeds.FigureName::stock).forEach(f -> stocks.add(f.figure()));
    for (String word : List.of(MONTH, CUMULATIVE, WHOLE_YEAR)) {
      words.put(word, basis < 0 ? Value.NOTHING : known(dataset.fields().get(basis), word));
    }
  }

  /** What a column of a wide sheet says of the period of its cells. */
  Value basis(Form.OfPeriod column) {
    return word(column.month() == 0 ? WHOLE_YEAR : column.cumulative() ? CUMULATIVE : MONTH);
  }

  /** Whether the months of a wide row are running totals because the row itself says 累计. */
  boolean runs(Value[] values) {
    return basis >= 0 && !isStock(values) && values[basis].equals(word(CUMULATIVE));
  }

  Value running() {
    return word(CUMULATIVE);
  }

  /** Says period and basis in the one way; what could not be read stays as it is. */
  void settle(Value[] values, boolean[] unreadable) {
    if (period < 0 || basis < 0 || unreadable[period] || unreadable[basis]) {
      return;
    }
    Value.Period own = values[period] instanceof Value.Period p ? p : new Value.Period(year, 0);
    Said said = new Said(own.month(), values[basis].canonical());
    Said settled = isStock(values) ? ofStock(said) : ofFlow(said);
    values[period] = new Value.Period(own.year(), settled.month);
    values[basis] = word(settled.basis);
  }

  private boolean isStock(Value[] values) {
    return figure >= 0 && stocks.contains(values[figure].canonical());
  }

  private static Said ofFlow(Said said) {
    return switch (said.basis) {
      case CUMULATIVE -> cumulative(said);
      case YEAR_END, WHOLE_YEAR -> said.month == 0 ? new Said(0, WHOLE_YEAR) : cumulative(said);
      default -> usual(said);
    };
  }

  private static Said ofStock(Said said) {
    return switch (said.basis) {
      case CUMULATIVE -> cumulative(said);
      case YEAR_END -> usual(new Said(said.month == 0 ? DECEMBER : said.month, MONTH));
      default -> usual(said);
    };
  }

  private static Said cumulative(Said said) {
    return new Said(said.month == 0 ? DECEMBER : said.month, CUMULATIVE);
  }

  private static Said usual(Said said) {
    return new Said(said.month, said.month == 0 ? WHOLE_YEAR : MONTH);
  }

  private Value word(String word) {
    return words.getOrDefault(word, Value.NOTHING);
  }

  private static Value known(Field field, String word) {
    Value known = CellReader.of(field, 1, "", 0).read(word, new Findings());
    return known instanceof Value.Nothing ? new Value.Codes(List.of(word)) : known;
  }
}
