package lawtally.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lawtally.intake.Place;
import lawtally.tally.Cell;
import lawtally.tally.CellKey;
import lawtally.tally.Loser;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the cross-check decided: the correction of the slices' sums, the losers, merged cells. */
public final class Decisions {
  private final JdbcTemplate jdbc;

  public Decisions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param correction {@code Tally.encode()}, added to the merged slices
   * @param adjustments row counts by file, added likewise
   * @param distincts exact distinct counts, encoded
   */
  public record Verdict(String correction, String adjustments, String distincts) {}

  /** Puts a verdict in the place of an earlier one. */
  public void replace(long run, Verdict verdict, List<Loser> losers) {
    jdbc.update("delete from cross_check where run = ?", run);
    jdbc.update("delete from loser where run = ?", run);
    jdbc.update(
        "insert into cross_check (run, correction, adjustments, distincts) values (?, ?, ?, ?)",
        run,
        verdict.correction(),
        verdict.adjustments(),
        verdict.distincts());
    jdbc.batchUpdate(
        """
        insert into loser (run, file, record, part, line, byte_offset, byte_length, dataset, reason,
                           winner_file, winner_record, winner_line)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        losers,
        500,
        (ps, l) -> {
          Place p = l.place();
          ps.setLong(1, run);
          ps.setInt(2, p.file());
          ps.setLong(3, p.record());
          ps.setInt(4, l.part());
          ps.setLong(5, p.line());
          ps.setLong(6, p.offset());
          ps.setInt(7, p.length());
          ps.setString(8, l.dataset());
          ps.setString(9, l.reason().name());
          ps.setInt(10, l.winner().file());
          ps.setLong(11, l.winner().record());
          ps.setLong(12, l.winner().line());
        });
  }

  public Optional<Verdict> verdict(long run) {
    return jdbc
        .query(
            "select correction, adjustments, distincts from cross_check where run = ?",
            (rs, n) -> new Verdict(rs.getString(1), rs.getString(2), rs.getString(3)),
            run)
        .stream()
        .findFirst();
  }

  /** The records that do not count, in the order of their places; winners without their extent. */
  public List<Loser> losers(long run) {
    return jdbc.query(
        """
        select file, record, part, line, byte_offset, byte_length, dataset, reason, winner_file,
               winner_record, winner_line
        from loser where run = ? order by file, record, part
        """,
        (rs, n) ->
            new Loser(
                new Place(rs.getInt(1), rs.getLong(2), rs.getLong(4), rs.getLong(5), rs.getInt(6)),
                rs.getInt(3),
                new Place(rs.getInt(9), rs.getLong(10), rs.getLong(11), 0, 0),
                Loser.Reason.valueOf(rs.getString(8)),
                rs.getString(7)),
        run);
  }

  /** The merged cells of a run, as {@link #replaceCells} stored them. */
  public SortedMap<CellKey, Cell> cells(long run) {
    SortedMap<CellKey, Cell> cells = new TreeMap<>();
    jdbc.query(
        "select measure, department, stat_month, category, cases, total from cell where run = ?",
        rs -> {
          cells.put(
              new CellKey(rs.getString(1), rs.getString(2), rs.getInt(3), rs.getString(4)),
              new Cell(rs.getLong(5), rs.getLong(6)));
        },
        run);
    return cells;
  }

  /** Merged cells become rows, for whoever queries the database. */
  public void replaceCells(long run, Map<CellKey, Cell> cells) {
    jdbc.update("delete from cell where run = ?", run);
    jdbc.batchUpdate(
        """
        insert into cell (run, measure, department, stat_month, category, cases, total)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        cells.entrySet(),
        1000,
        (ps, e) -> {
          CellKey k = e.getKey();
          ps.setLong(1, run);
          ps.setString(2, k.measure());
          ps.setString(3, k.department());
          ps.setInt(4, k.month());
          ps.setString(5, k.category());
          ps.setLong(6, e.getValue().count());
          ps.setLong(7, e.getValue().sum());
        });
  }
}
