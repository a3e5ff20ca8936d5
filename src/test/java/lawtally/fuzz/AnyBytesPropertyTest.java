package lawtally.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever lies in a department's folder, the run ends and accounts for it. */
class AnyBytesPropertyTest {
  private static final String HEADER = "行政相对人名称,行政处罚决定书文号,处罚类别,处罚决定日期,处罚机关";

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  @Property(tries = 60)
  void anyBytes(@ForAll @Size(max = 3000) byte[] bytes) throws IOException {
    OneFile.check(bytes);
  }

  /** What nearly is a table: headers, rows, and what confuses readers. */
  @Property(tries = 120)
  void anyJumbleOfWhatTablesAreMadeOf(@ForAll("jumbles") byte[] bytes) throws IOException {
    OneFile.check(bytes);
  }

  /** Any bytes below a header that is read. */
  @Property(tries = 60)
  void anyBytesBelowAHeader(
      @ForAll("charsets") Charset charset, @ForAll @Size(max = 3000) byte[] bytes)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes((HEADER + "\n").getBytes(charset));
    file.writeBytes(bytes);
    OneFile.check(file.toByteArray());
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(CHARSETS);
  }

  @Provide
  Arbitrary<byte[]> jumbles() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            HEADER,
            HEADER.replace(',', '\t'),
            "指标名称,计量单位,1月,2月,1—3月累计,全年",
            "\uFEFF",
            "\n",
            "\r\n",
            "\r",
            ",",
            ",",
            ";",
            "|",
            "\t",
            "，",
            "\"",
            "\"\"",
            "'",
            "\\",
            "\\\"",
            "\0",
            " ",
            "　",
            "样例",
            "罚款",
            "2020-03-05",
            "20200305",
            "西卫罚〔2020〕1号",
            "区卫生健康局",
            "合计",
            "无",
            "零报告",
            "填表人：样例",
            "1234567.89",
            "3.5万元",
            "9.15104E+17",
            "<table>",
            "PK\u0003\u0004",
            "公开政府信息,条,1,2,6,6",
            "𠮷",
            "\u2028",
            "�",
            "-",
            "=1+1",
            "附件1",
            "2020年行政处罚统计表");
    Arbitrary<String> texts = pieces.list().ofMaxSize(120).map(list -> String.join("", list));
    return Combinators.combine(texts, charsets()).as(String::getBytes);
  }
}
