package lawtally.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import lawtally.definition.CsvText;
import lawtally.history.trace.RowsBehind;
import lawtally.history.trace.TracedRow;

/** Writes traced rows to stdout, one after the other: a year may have millions of them. */
abstract sealed class TraceOut implements RowsBehind.Taker, AutoCloseable {
  private static final int BETWEEN_CHECKS = 1000;

  final TraceSheet sheet;
  final Console console;

  private int rows;

  private TraceOut(TraceSheet sheet, Console console) {
    this.sheet = sheet;
    this.console = console;
  }

  abstract void write(TracedRow row);

  /**
   * @throws IOException if nobody takes any more what is written
   */
  @Override
  public final void take(TracedRow row) throws IOException {
    write(row);
    if (++rows % BETWEEN_CHECKS == 0) {
      check();
    }
  }

  /**
   * @throws IOException if not all that was written has arrived
   */
  final void check() throws IOException {
    if (console.out().checkError()) {
      throw new IOException(console.say("cli.trace.not-written"));
    }
  }

  @Override
  public abstract void close() throws IOException;

  /** As the CSV files of a bundle are: with BOM, CRLF, nothing that a spreadsheet would run. */
  static final class Csv extends TraceOut {
    Csv(TraceSheet sheet, Console console) {
      super(sheet, console);
      console.out().print(CsvText.bom());
      console.out().print(CsvText.line(sheet.header()));
    }

    @Override
    void write(TracedRow row) {
      console.out().print(CsvText.line(sheet.line(row)));
    }

    @Override
    public void close() throws IOException {
      check();
    }
  }

  /** A list of rows, the cells of each under {@code fields}. */
  static final class Json extends TraceOut {
    private boolean first = true;

    Json(TraceSheet sheet, Console console) {
      super(sheet, console);
      console.out().print("[");
    }

    @Override
    void write(TracedRow row) {
      ObjectNode node = JsonText.list().addObject();
      sheet.facts(row).forEach(node::put);
      ObjectNode fields = node.putObject("fields");
      sheet.cells(row).forEach(fields::put);
      console.out().print(first ? "" : ",\n");
      console.out().print(JsonText.of(node));
      first = false;
    }

    @Override
    public void close() throws IOException {
      console.out().println("]");
      check();
    }
  }
}
