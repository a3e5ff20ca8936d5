package lawtally.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lawtally.indicator.Figure;
import org.jspecify.annotations.Nullable;
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

  /** As they were stored, in that order; none of a run that made no figures. */
  public List<Figure> of(long run) {
    return jdbc.query(
        """
        select indicator, department, stat_month, category, amount, numerator, denominator, status
        from figure where run = ? order by number
        """,
        (rs, n) ->
            new Figure(
                rs.getString(1),
                rs.getString(2),
                rs.getInt(3),
                rs.getString(4),
                plain(rs.getBigDecimal(5)),
                plain(rs.getBigDecimal(6)),
                plain(rs.getBigDecimal(7)),
                Figure.Status.of(rs.getString(8))),
        run);
  }

  /** The column pads with zeros that the figure did not have. */
  private static Optional<BigDecimal> plain(@Nullable BigDecimal stored) {
    return Optional.ofNullable(stored)
        .map(BigDecimal::stripTrailingZeros)
        .map(value -> value.scale() < 0 ? value.setScale(0) : value);
  }

  private record Numbered(int number, Figure figure) {}
}
