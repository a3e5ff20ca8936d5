package lawtally.store;

import java.util.ArrayList;
import java.util.List;
import lawtally.indicator.Figure;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indicator tables: every figure of a run, as {@code indicators.csv} has it. */
public final class FigureRows {
  private final JdbcTemplate jdbc;

  public FigureRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void replace(long run, List<Figure> figures) {
    jdbc.update("delete from figure where run = ?", run);
    List<Numbered> rows = new ArrayList<>();
    for (Figure f : figures) {
      rows.add(new Numbered(rows.size(), f));
    }
    jdbc.batchUpdate(
        """
        insert into figure (run, number, indicator, department, stat_month, category, amount,
                            numerator, denominator, status)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows,
        1000,
        (ps, r) -> {
          Figure f = r.figure();
          ps.setLong(1, run);
          ps.setInt(2, r.number());
          ps.setString(3, f.indicator());
          ps.setString(4, f.department());
          ps.setInt(5, f.month());
          ps.setString(6, f.category());
          ps.setBigDecimal(7, f.value().orElse(null));
          ps.setBigDecimal(8, f.numerator().orElse(null));
          ps.setBigDecimal(9, f.denominator().orElse(null));
          ps.setString(10, f.status().word());
        });
  }

  private record Numbered(int number, Figure figure) {}
}
