package lawtally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lawtally.batch.SmallTown;
import lawtally.definition.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code csv}: how one file is read, and files written cleanly. */
class CsvCommandTest {
  private static final String TABLE =
      """
      2020年检查情况,,
      编号,日期,结果
      A-1,2020-01-02,合格
      A-2,2020-03-04,"不合格，已改"
      A-3,2020-05-06,合格
      """;

  @TempDir private Path folder;

  private Call csv(Language language, String... arguments) {
    List<String> all = new ArrayList<>(List.of("csv", "--home", folder.toString()));
    all.addAll(List.of(arguments));
    return Call.of(language, all.toArray(String[]::new));
  }

  private Call csv(String... arguments) {
    return csv(Language.ZH, arguments);
  }

  private String file(String name, String text, Charset charset) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(charset));
    return path.toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  @Test
  void tellsHowAFileIsReadInBothLanguages() throws IOException {
    String file = file("检查.csv", TABLE, Charset.forName("GB18030"));
    Call zh = csv(file);
    assertThat(zh.code()).isZero();
    assertThat(zh.out())
        .contains("编码 GB18030", "分隔符 ,", "转义 双写", "行尾 LF")
        .contains("表头：第 2 行起共 1 行，上方 1 行")
        .contains("数据：第 3 行起，共 3 行 3 列")
        .contains("B 日期")
        .contains("没有发现问题");
    Call en = csv(Language.EN, file);
    assertThat(en.out())
        .contains("charset GB18030", "escape doubled", "header: 1 rows from line 2");
  }

  @Test
  void tellsWhichFormItIsAndWhatIsWrongWithItsRows() throws IOException {
    SmallTown.in(folder).goodYear();
    String file =
        file(
            "input/2020/区民政局/又一批.csv",
            """
            行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容
            样本甲公司,法人及非法人组织,民罚〔2020〕9号,罚款,100,2020-99-99,区民政局,罚款一百元
            """);
    Call told = csv(file);
    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("（penalties）", "按 2020 年", "读入 1 行，可计入 0 行，退回 1 行")
        .contains("C 行政处罚决定书文号　→ ")
        .containsPattern("〔错误〕又一批.csv 第 2 行 .*");
  }

  @Test
  void theYearIsThatOfTheNearestFolderAlsoOutsideTheHome(@TempDir Path elsewhere)
      throws IOException {
    SmallTown.in(folder).goodYear();
    String text =
        """
        案号,审级,被诉行政机关,开庭日期
        （2020）样0411行初1号,一审,区民政局,2020-06-01
        """;
    for (String place : List.of("2021/input/2020/区民政局", "2019")) {
      Path file = elsewhere.resolve(place).resolve("行政应诉.csv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      String year = place.equals("2019") ? "2019" : "2020";
      assertThat(csv(file.toString()).out()).contains("按 " + year + " 年");
    }
  }

  @Test
  void saysWhyATableOfTheJobIsRefused() throws IOException {
    SmallTown.in(folder).goodYear();
    String file =
        file(
            "input/2020/区民政局/行政处罚.csv",
            """
            行政相对人名称,行政处罚决定书文号,"处罚类别,罚款金额（元）,处罚决定日期,处罚机关
            样本甲公司,民罚〔2020〕9号,罚款,100,2020-03-01,区民政局
            """);
    assertThat(csv(file).out()).contains("行政处罚.csv 第 1 行", "第 C 列的列名前有一个双引号没有配对");
    assertThat(csv(file("input/2020/区民政局/其他.csv", TABLE)).out()).contains("没有发现问题");
  }

  @Test
  void issuesOfOneKindAreOneLineUnlessAllAreAskedFor() throws IOException {
    SmallTown.in(folder).goodYear();
    StringBuilder text = new StringBuilder("案号,审级,被诉行政机关,开庭日期\n");
    for (int i = 1; i <= 30; i++) {
      text.append("（2020）样0411行初").append(i).append("号,一审,区民政局,2020-99-99\n");
    }
    String file = file("input/2020/区民政局/行政应诉.csv", text.toString());
    assertThat(csv(file).out()).contains("行政应诉.csv 第 2 行", "同类另有 29 处").doesNotContain("第 3 行");
    assertThat(csv("--all", file).out())
        .contains("行政应诉.csv 第 3 行", "行政应诉.csv 第 31 行")
        .doesNotContain("同类另有");
  }

  @Test
  void tellsFromWhichRowOnNoneIsMended() throws IOException {
    String pair = "A-1;2020-01-02;3\nA-2,2020-01-03,4\n";
    String file = file("a.csv", "code,day,n\n" + pair.repeat(2_001));
    assertThat(csv(file).out()).contains("a.csv 第 4002 行", "已试着补正 2000 行", "--dialect");
    assertThat(csv(Language.EN, file).out()).contains("2000 rows were tried");
    assertThat(csv("--normalise", file).err()).contains("不再补正，照读出的样子转写：1 行");
  }

  @Test
  void aScriptGetsTheSameAsJson() throws IOException {
    String file = file("a.csv", "\uFEFFcode;day\r\nA-1;2020-01-02\r\nA-2;2020-01-03;;\r\n");
    Call told = csv("--json", file);
    assertThat(told.code()).isZero();
    JsonNode json = new JsonMapper().readTree(told.out());
    assertThat(json.get("delimiter").asText()).isEqualTo(";");
    assertThat(json.get("bom").asBoolean()).isTrue();
    assertThat(json.get("row_delimiter").asText()).isEqualTo("\r\n");
    assertThat(json.get("header_lines").asInt()).isEqualTo(1);
    assertThat(json.get("column_names").get(1).asText()).isEqualTo("day");
    assertThat(json.get("rows").asInt()).isEqualTo(2);
  }

  @Test
  void eachTableOfAFileHasAnAccountOfItsOwn() throws IOException {
    SmallTown.in(folder).goodYear();
    String file =
        file(
            "input/2020/区民政局/两张表.csv",
            """
            行政相对人名称,行政相对人类别,行政处罚决定书文号,处罚类别,罚款金额（元）,处罚决定日期,处罚机关,处罚内容
            样本甲公司,法人及非法人组织,民罚〔2020〕9号,罚款,100,2020-99-99,区民政局,罚款一百元

            附件2：行政应诉案件
            案号,审级,被诉行政机关,开庭日期
            （2020）样0411行初1号,一审,区民政局,2020-06-01
            （2020）样0411行初2号,一审,区民政局,2020-06-11
            """);
    Call told = csv("--json", file);
    assertThat(told.code()).isZero();
    JsonNode json = new JsonMapper().readTree(told.out()).get("tables");
    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("dataset").asText()).isEqualTo("penalties");
    assertThat(json.get(0).get("rows_rejected").asInt()).isEqualTo(1);
    assertThat(json.get(1).get("dataset").asText()).isEqualTo("litigation");
    assertThat(json.get(1).get("data_line").asInt()).isEqualTo(6);
    assertThat(json.get(1).get("rows_good").asInt()).isEqualTo(2);
    assertThat(json.get(1).get("fields").get(0).asText()).isEqualTo("case_no");
    assertThat(csv(file).out())
        .contains("（penalties）", "读入 1 行，可计入 0 行，退回 1 行")
        .contains("（litigation）", "读入 2 行，可计入 2 行，退回 0 行");
  }

  @Test
  void writesATableCleanlyToStandardOutput() throws IOException {
    String file = file("检查.csv", TABLE.replace("\"不合格", "不合格,\"很"), Charset.forName("GB18030"));
    Call clean = csv("--normalise", file("a.csv", TABLE, StandardCharsets.UTF_16LE));
    assertThat(clean.code()).isZero();
    assertThat(clean.out())
        .isEqualTo(
            "编号,日期,结果\r\nA-1,2020-01-02,合格\r\nA-2,2020-03-04,不合格，已改\r\nA-3,2020-05-06,合格\r\n");
    assertThat(clean.err()).contains("已转写 3 行");
    assertThat(csv("--normalise", file).code()).isZero();
  }

  @Test
  void obeysTheDialectThatIsGiven() throws IOException {
    String file = file("a.txt", "top\n'a|b'|'c\\'d'\n1|2\nend\n");
    String dialect =
        file(
            "d.json",
            """
            {"encoding": "ascii", "delimiter": "|", "quotechar": "'", "escapechar": "\\\\",
             "preamble_lines": 1, "header_lines": 0, "footnote_lines": 1, "n_columns": 2}
            """);
    Path out = folder.resolve("b.csv");
    Call clean = csv("--normalise", file, "--dialect", dialect, "--out", out.toString());
    assertThat(clean.code()).isZero();
    assertThat(clean.out()).isEmpty();
    assertThat(out).content().isEqualTo("a|b,c'd\r\n1,2\r\n");
  }

  @Test
  void aFolderIsCleanedFileByFileAndABadOneStopsNoOther() throws IOException {
    file("in/a.csv", "x;y\n1;2\n");
    file("in/b.csv", "PK\u0003\u0004 a workbook");
    file("in/c.csv", "x\ty\n1\t2\n");
    file("in/d.csv", "x,y\n1,2\n");
    file("how/d.csv_parameters.json", "{\"header_lines\": \"?\", \"delimiter\": \"abc\"}");
    Path out = folder.resolve("out");
    Call cleaned =
        csv(
            "--normalise",
            folder.resolve("in").toString(),
            "--out",
            out.toString(),
            "--dialect",
            folder.resolve("how").toString());
    assertThat(cleaned.code()).isEqualTo(1);
    assertThat(out.resolve("a.csv_converted.csv")).content().isEqualTo("x,y\r\n1,2\r\n");
    assertThat(out.resolve("c.csv_converted.csv")).content().isEqualTo("x,y\r\n1,2\r\n");
    assertThat(out).isDirectoryNotContaining("glob:**b.csv*");
    assertThat(cleaned.err()).contains("b.csv：", "工作簿", "参数 delimiter 的值无法照办", "已转写 2 个文件，2 个读不出");
  }

  @Test
  void aParameterOfTheWrongTypeIsRefusedByName() throws IOException {
    String file = file("a.csv", TABLE);
    for (String wrong :
        List.of(
            "\"delimiter\": 5",
            "\"delimiter\": \"ab\"",
            "\"encoding\": \"klingon\"",
            "\"encoding\": [\"utf-8\"]",
            "\"quotechar\": true",
            "\"escapechar\": \"ab\"",
            "\"header_lines\": \"one\"",
            "\"header_lines\": 1.5",
            "\"preamble_lines\": -1",
            "\"footnote_lines\": false")) {
      Call told = csv("--normalise", file, "--dialect", file("d.json", "{" + wrong + "}"));
      assertThat(told.code()).as(wrong).isEqualTo(2);
      assertThat(told.out()).as(wrong).isEmpty();
      assertThat(told.err())
          .as(wrong)
          .contains("参数 " + wrong.substring(1, wrong.indexOf("\":")) + " 的值无法照办。", "编码须为已知名称");
    }
  }

  @Test
  void whatTheParametersLeaveOpenIsFoundFromTheData() throws IOException {
    String open = "{\"delimiter\": null, \"header_lines\": \"?\", \"footnote_lines\": \"\"}";
    Call told = csv("--normalise", file("a.csv", TABLE), "--dialect", file("d.json", open));
    assertThat(told.code()).isZero();
    assertThat(told.out()).startsWith("编号,日期,结果\r\n");
  }

  @Test
  void aFileIsNeverWrittenOntoItself() throws IOException {
    String file = file("a.csv", TABLE);
    Call told = csv("--normalise", file, "--out", file);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("--out 不能就是要转写的文件");
    assertThat(folder.resolve("a.csv")).content().isEqualTo(TABLE);
    assertThat(csv("--normalise", file, "--out", folder.toString()).err()).contains("请写明结果文件名");
  }

  @Test
  void resultsInTheSameFolderAreNotCleanedAgain() throws IOException {
    file("in/a.csv", "x;y\n1;2\n");
    String in = folder.resolve("in").toString();
    for (int i = 0; i < 2; i++) {
      assertThat(csv("--normalise", in, "--out", in).err()).contains("已转写 1 个文件，0 个读不出");
    }
    assertThat(folder.resolve("in/a.csv")).content().isEqualTo("x;y\n1;2\n");
    assertThat(folder.resolve("in/a.csv_converted.csv")).content().isEqualTo("x,y\r\n1,2\r\n");
  }

  @Test
  void whereNoFileOfAFolderCanBeReadItFails() throws IOException {
    file("in/b.csv", "PK\u0003\u0004 a workbook");
    String in = folder.resolve("in").toString();
    assertThat(csv("--normalise", in, "--out", folder.resolve("o").toString()).code()).isEqualTo(3);
    assertThat(csv(in + "/b.csv").code()).isEqualTo(3);
  }

  @Test
  void wrongUseIsSaidAndEndsWithTwo() throws IOException {
    String file = file("a.csv", TABLE);
    assertThat(csv("nowhere.csv").code()).isEqualTo(2);
    assertThat(csv(folder.toString()).err()).contains("csv --normalise");
    assertThat(csv(folder.toString()).code()).isEqualTo(2);
    assertThat(csv(file, "--out", "b.csv").code()).isEqualTo(2);
    assertThat(csv(file, "--dialect", folder.toString()).code()).isEqualTo(2);
    assertThat(csv(file, "--dialect", file).code()).isEqualTo(2);
    assertThat(csv().code()).isEqualTo(2);
  }

  @Test
  void helpIsThereInBothLanguages() {
    assertThat(csv("--help").out()).contains("RFC 4180", "要转写的文件夹");
    assertThat(csv(Language.EN, "--help").out()).contains("RFC 4180", "a folder to be cleaned");
  }
}
