package lawtally.pollock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table that is polluted: a header and 83 rows of nine columns about invented inspections, with
 * what makes CSV hard: delimiters, quotes, apostrophes and backslashes in the text, an address with
 * a colon, a column without any value.
 */
final class CleanTable {
  static final int ROWS = 84;
  static final int COLUMNS = 9;

  private static final List<String> HEADER =
      List.of("DAY", "HOUR", "Visits", "CASENO", "Fine", "Premises", "Finding", "Link", "Remarks");
  private static final String[] SHOPS = {
    "Bakery at the Bridge",
    "Noodle House, East Gate",
    "Tailor's Workshop",
    "Grocer's Corner Shop",
    "Hotel, \"Two Rivers\"",
    "Car Repair",
    "Children's Nursery, Third Street",
    "Pharmacy",
    "Quarry No. 7",
    "Printer's, Old Town",
    "Teahouse, 12\" Screen",
  };
  private static final String[] FINDINGS = {
    "The kitchen was clean, the store room was not, and a licence hung behind the door.",
    "No fault was found on this visit.",
    "Labels gave neither weight nor origin; the owner promised to add them within ten days.",
    "One scale was off by 3%, which the owner's brother had noticed, too.",
    "A drain was blocked, water stood on the floor, and two lamps were broken.",
    "The pipe of 8\\'4\" width leaked, so work was stopped until it's mended.",
    "Smoke without a filter: a second visit follows.",
  };

  private CleanTable() {}

  /** A cell and whether it is written in quotes. */
  record Cell(String text, boolean quoted) {}

  static List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(HEADER.stream().map(name -> new Cell(name, false)).toList());
    for (int i = 1; i < ROWS; i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private static List<Cell> row(int i) {
    String number = String.format(Locale.ROOT, "%04d", 1000 + i * 7919 % 9000);
    String office = "ABKMRZ".substring(i % 6, i % 6 + 1) + "QTX".charAt(i % 3);
    return List.of(
        plain(String.format(Locale.ROOT, "%02d/%02d/2019", 13 + i % 15, 1 + i / 15)),
        plain(String.format(Locale.ROOT, "%02d:%02d", i / 4 % 24, i % 4 * 15)),
        plain(Integer.toString(i * 37 % (i < 40 ? 5 : 40))),
        plain(office + "-" + number),
        plain("$" + (i * 613 % 97) + "." + String.format(Locale.ROOT, "%02d", i * 71 % 100)),
        text(SHOPS[i % SHOPS.length]),
        text(FINDINGS[i % FINDINGS.length]),
        new Cell("https://cases.example.org/visit/" + office + "_" + number + ".html", true),
        plain(""));
  }

  private static Cell plain(String text) {
    return new Cell(text, false);
  }

  private static Cell text(String text) {
    return new Cell(text, text.indexOf(',') >= 0 || text.indexOf('"') >= 0);
  }
}
