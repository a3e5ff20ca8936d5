package lawtally.planted;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lawtally.batch.SmallTown;
import lawtally.definition.Dataset;
import lawtally.definition.Definitions;
import lawtally.definition.Field;
import lawtally.definition.Job;

/**
 * A town whose departments' files hold traces of natural persons wherever one could stand: in their
 * own columns, in all others, above, below and instead of the header, in damaged files, in names of
 * files and folders. One family of files for every dataset of the job.
 */
public final class PlantedTown {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final String FOLDER = "2020/区民政局/";

  private final SmallTown town;
  private final Job job;

  private PlantedTown(SmallTown town) {
    this.town = town;
    this.job = Definitions.load(town.home()).job("enforcement").in(2020);
  }

  /**
   * Plants in files of these datasets, of all if none is named; the good year of the town stays, so
   * that figures come out.
   */
  public static SmallTown plant(SmallTown town, String... datasets) {
    PlantedTown planted = new PlantedTown(town);
    List<String> asked = List.of(datasets);
    for (Dataset dataset : planted.job.datasets()) {
      if (asked.isEmpty() || asked.contains(dataset.id())) {
        planted.plant(dataset);
      }
    }
    planted.names();
    planted.rulings();
    return town;
  }

  private void plant(Dataset dataset) {
    List<String> header = header(dataset);
    List<String> good = good(dataset);
    List<List<String>> rows = List.of(good, good, everyPersonal(dataset));
    put(dataset, "如常", header, rows);
    put(dataset, "右移", header, moved(rows, 1));
    put(dataset, "左移", header, moved(rows, -1));
    put(dataset, "每列", header, everyCell(good));
    put(dataset, "标题", header, rows, TITLES, FOOTNOTES + total(header));
    put(dataset, "合计", header, rows, "", totals(header));
    put(dataset, "无表头", good, rows);
    put(dataset, "无表头且个人", everyPersonal(dataset), rows);
    for (int i = 0; i < Math.min(header.size(), 4); i++) {
      put(dataset, "表头错" + i, with(header, i, Planted.NAME), rows);
    }
    put(dataset, "表头移", moved(List.of(header), 1).get(0), rows);
    put(dataset, "表头附言", noted(header), rows);
    String text = csv(header, rows);
    bytes(dataset, "国标", text.getBytes(CHINESE));
    bytes(dataset, "宽字", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    bytes(dataset, "损坏", damaged(text));
    town.file(FOLDER + dataset.id() + "引号.csv", text + "\"" + text + text);
    town.file(FOLDER + dataset.id() + "两表.csv", text + "\n" + TITLES + text + FOOTNOTES);
    town.file(FOLDER + dataset.id() + "参差.csv", ragged(text));
    town.file(FOLDER + dataset.id() + "分号.csv", text.replace(',', ';'));
    bytes(dataset, "工作簿", workbook(text));
  }

  private static final String TITLES =
      Planted.TEXT
          + "\n填报单位："
          + Planted.NAME
          + "　填报日期："
          + Planted.MOBILE
          + "\n填报单位：区民政局"
          + Planted.NAME
          + "　联系人："
          + Planted.TEXT
          + "\n";

  private static final String FOOTNOTES =
      "单位负责人：" + Planted.NAME + "　审核人：" + Planted.TEXT + "　联系电话：" + Planted.MOBILE + "\n";

  /** File and folder names: numbers can be known as such, a name can not. */
  private void names() {
    String good = "区民政局/" + Planted.MOBILE + "处罚.csv";
    town.penalties("2020/" + good, "区民政局", 900, 2);
    town.file("2020/区民政局/处罚" + Planted.RESIDENT_ID + ".csv", "什么,也不是\n1,2\n");
    town.file("2020/区民政局/" + Planted.OLD_ID + "/处罚.csv", "什么,也不是\n1,2\n");
    town.file("2020/" + Planted.LANDLINE + "/处罚.csv", "什么,也不是\n1,2\n");
    town.file("2020/" + Planted.BANK_CARD + "/处罚.csv.part", "什么,也不是\n1,2\n");
    town.file("2020/区民政局/甲/乙/" + Planted.MOBILE + ".csv", "什么,也不是\n1,2\n");
    town.file("2020/区民政局/" + Planted.fullWidth(Planted.MOBILE) + ".docx", "x");
  }

  private void rulings() {
    StringBuilder rulings =
        new StringBuilder("dataset,department,key,keep_file,keep_line,reason,by,on\n");
    StringBuilder explanations = new StringBuilder("check,department,explanation,by,on\n");
    for (String cell : Planted.CELLS) {
      rulings.append("penalties,区民政局,").append(cell).append(',').append(cell);
      rulings.append(".csv,2,").append(cell).append(",某某,2021-01-05\n");
      rulings.append(String.join(",", java.util.Collections.nCopies(8, cell))).append('\n');
      explanations.append(String.join(",", java.util.Collections.nCopies(5, cell))).append('\n');
      explanations.append(cell).append(",区民政局,说明,").append(cell).append(",2021-01-05\n");
    }
    town.file("2020/rulings.csv", rulings.toString());
    town.file("2020/explanations.csv", explanations.toString());
  }

  private static List<String> header(Dataset dataset) {
    return columns(dataset).stream().map(f -> f.titles().get(0)).toList();
  }

  private static List<Field> columns(Dataset dataset) {
    return dataset.fields().stream().filter(f -> !f.titles().isEmpty()).toList();
  }

  /** A row as the blank form shows it, with persons where the definitions expect them. */
  private static List<String> good(Dataset dataset) {
    return columns(dataset).stream()
        .map(f -> mayBePersonal(f) ? Planted.NAME : f.example().in(2020))
        .map(cell -> cell.replace("区市场监督管理局", "区民政局"))
        .toList();
  }

  private static boolean mayBePersonal(Field field) {
    return field.personal() || field.personalWhen().isPresent();
  }

  /** All free text holds all of a person. */
  private static List<String> everyPersonal(Dataset dataset) {
    return columns(dataset).stream()
        .map(
            f ->
                mayBePersonal(f) || f.type() == Field.Type.TEXT
                    ? Planted.TEXT
                    : f.type() == Field.Type.STRING
                        ? f.example().in(2020) + Planted.NAME
                        : f.example().in(2020))
        .toList();
  }

  private static List<List<String>> moved(List<List<String>> rows, int by) {
    List<List<String>> moved = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      if (by > 0) {
        cells.add(0, Planted.NAME);
        cells.remove(cells.size() - 1);
      } else {
        cells.remove(0);
        cells.add(Planted.MOBILE);
      }
      moved.add(cells);
    }
    return moved;
  }

  /** In turn each column of a good row holds each trace. */
  private static List<List<String>> everyCell(List<String> good) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < good.size(); i++) {
      for (String cell : Planted.CELLS) {
        rows.add(with(good, i, cell));
      }
    }
    return rows;
  }

  private static List<String> with(List<String> row, int column, String cell) {
    List<String> cells = new ArrayList<>(row);
    cells.set(column, cell);
    return cells;
  }

  private static List<String> noted(List<String> header) {
    return header.stream().map(h -> h + "（" + Planted.NAME + Planted.MOBILE + "）").toList();
  }

  private static String total(List<String> header) {
    return line(
        java.util.stream.IntStream.range(0, header.size())
            .mapToObj(i -> i == 0 ? "合计" : Planted.MOBILE)
            .toList());
  }

  private static String totals(List<String> header) {
    return Planted.CELLS.stream()
        .map(
            cell ->
                line(
                    java.util.stream.IntStream.range(0, header.size())
                        .mapToObj(i -> i == 0 ? "合计" : cell)
                        .toList()))
        .collect(Collectors.joining());
  }

  private void put(Dataset dataset, String name, List<String> header, List<List<String>> rows) {
    put(dataset, name, header, rows, "", "");
  }

  private void put(
      Dataset dataset,
      String name,
      List<String> header,
      List<List<String>> rows,
      String above,
      String below) {
    town.file(FOLDER + dataset.id() + name + ".csv", above + csv(header, rows) + below);
  }

  private void bytes(Dataset dataset, String name, byte[] bytes) {
    town.bytes(FOLDER + dataset.id() + name + ".csv", bytes);
  }

  private static String csv(List<String> header, List<List<String>> rows) {
    return line(header) + rows.stream().map(PlantedTown::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(c -> c.contains(",") || c.contains("\"") ? '"' + c.replace("\"", "\"\"") + '"' : c)
            .collect(Collectors.joining(","))
        + "\n";
  }

  /** Every ninth byte beyond ASCII is another one. */
  private static byte[] damaged(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i += 9) {
      bytes[i] = bytes[i] < 0 ? (byte) 0xFF : bytes[i];
    }
    return bytes;
  }

  private static String ragged(String text) {
    return text.replace("\n", "," + Planted.NAME + "," + Planted.MOBILE + "\n")
        + text.replace(",", "\t");
  }

  static byte[] workbook(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
