package lawtally.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lawtally.definition.Language;
import lawtally.indicator.StatTable;
import lawtally.report.Report;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code tables.xlsx}: a cover, the statistical tables in their official layout, a sheet each, and
 * the files that the figures come from. Numbers are numbers, there is no formula, and the same
 * report gives the same bytes.
 */
public final class TablesXlsx {
  private TablesXlsx() {}

  /**
   * @throws IOException never for want of disk: all is made in memory
   */
  public static byte[] of(Report report) throws IOException {
    Language language = report.language();
    SheetNames names = new SheetNames();
    String cover = names.next(language.say("report.office.cover"));
    List<Leaf> leaves = new ArrayList<>();
    for (StatTable table : report.tables()) {
      leaves.add(new Leaf(table, names.next(table.title().in(language))));
    }
    String sources = names.next(language.say("report.office.sources-sheet"));
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book, language);
      new CoverSheet(report, leaves, sources)
          .write(new Page(book.createSheet(cover), styles, report));
      for (Leaf leaf : leaves) {
        new TableSheet(leaf.table(), report)
            .write(new Page(book.createSheet(leaf.sheet()), styles, report));
      }
      new SourcesSheet(report).write(new Page(book.createSheet(sources), styles, report));
      describe(book, report);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return FixedZip.of(out.toByteArray());
    }
  }

  /** A table and the name of its sheet. */
  record Leaf(StatTable table, String sheet) {}

  /** The time is the day of the run, not the moment of writing. */
  private static void describe(XSSFWorkbook book, Report report) {
    String body = report.job().body().in(report.language());
    Instant at = report.edition().day().toInstant();
    POIXMLProperties.CoreProperties about = book.getProperties().getCoreProperties();
    about.setTitle(CoverSheet.title(report));
    about.setCreator(body);
    about.setLastModifiedByUser(body);
    PackagePropertiesPart part = about.getUnderlyingProperties();
    part.setCreatedProperty(Optional.of(Date.from(at)));
    part.setModifiedProperty(Optional.of(Date.from(at)));
  }
}
