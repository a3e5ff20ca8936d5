package lawtally.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A home folder with one small job of two datasets, which a test may change. */
final class SmallHome {
  private static final String JOB =
      """
      # yaml-language-server: $schema=../schema/job.json
      job: small
      title: 小统计
      body: 某区
      section: { number: （一）, heading: 行政执法 }
      schedule: { cron: "0 30 2 * * *", zone: Asia/Shanghai }
      years: { open: [2020, 2021] }
      gate:
        red: { reject_rate: 5%, missing_submissions: 3 }
        amber: { conflicts: 1 }
      key_figures: [penalties.decided]
      """;
  private static final String PENALTIES =
      """
      dataset: penalties
      title: 行政处罚
      title_en: Penalties
      recognise: [number, categories]
      statistical_date: decided_on
      department: authority
      primaryKey: [authority, number]
      fields:
        - { name: authority, titles: [处罚机关], type: string, constraints: { required: true } }
        - { name: number, titles: [决定书文号, 文号], type: string, constraints: { required: true, maxLength: 50 } }
        - { name: categories, titles: [处罚类别], type: list, codes: penalty-atoms }
        - { name: content, titles: [处罚内容], type: text }
        - { name: fine, titles: [罚款金额], type: amount, constraints: { minimum: 0 } }
        - { name: decided_on, titles: [决定日期], type: date }
        - { name: published_on, titles: [公示日期], type: date }
        - name: procedure
          titles: [程序]
          type: code
          codes: { 简易程序: [简易], 普通程序: [一般程序] }
      derive:
        - { name: category, heaviest: categories, layout: penalty-layouts, resolve_from: [content] }
        - { name: days, workdays_between: [decided_on, published_on] }
      rules:
        - id: fine-without-amount
          when: { categories: { has: fine } }
          then: { fine: { minimum: 0.01 } }
          severity: warning
          message: 没有罚款金额
      """;
  private static final String RETURNS =
      """
      dataset: returns
      title: 报表
      recognise: [figure]
      statistical_date: period
      department: reporter
      wide: { value: value, period: period, basis: basis }
      fields:
        - { name: reporter, titles: [填报单位], type: string }
        - { name: figure, titles: [指标名称], type: code, codes: figures }
        - { name: period, titles: [期间], type: period }
        - { name: basis, titles: [口径], type: code, codes: { 当月: [本月], 累计: [] } }
        - { name: value, titles: [数值], type: number }
      """;
  private static final String INDICATORS =
      """
      - { id: penalties.decided, title: 处罚决定, unit: 件, count: penalties, by: category }
      - { id: penalties.fines, title: 罚款, unit: 万元, sum: penalties.fine, decimals: 2 }
      - { id: penalties.simple, title: 简易程序, unit: 件, count: penalties, where: { procedure: 简易程序 } }
      - { id: penalties.simple_rate, title: 简易程序占比, unit: "%", ratio: { of: penalties.simple, to: penalties.decided } }
      - { id: openness.items, title: 公开政府信息, unit: 条, sum: returns.value, where: { figure: openness.items } }
      """;
  private static final String CHECKS =
      """
      - { id: simple-within, at_most: [penalties.simple, penalties.decided], severity: error }
      - { id: categories, categories_of: penalties.decided, severity: error }
      - { id: swing, change_over: 30%, unless_below: 10, severity: warning, asks: explanation }
      """;
  private static final String TABLES =
      """
      - id: by-department
        title: 处罚统计表
        rows: department
        columns:
          - { each: category, of: penalties.decided }
          - { title: 合计, indicator: penalties.decided }
          - { title: 罚款, indicator: penalties.decided, category: fine }
        total: true
      """;
  private static final String CHARTS =
      """
      - { id: by-month, title: 各月处罚, kind: column, indicator: penalties.decided, x: month, compare: previous_year }
      """;
  private static final String SUMMARY =
      """
      全年作出处罚决定{{ penalties.decided }}件，{{ penalties.decided | change }}。
      {{ narrative.outlook }}
      """;
  private static final String ATOMS =
      """
      atom,name,is_penalty,aliases
      warning,警告,yes,
      fine,罚款,yes,处罚款
      other,其他行政处罚,yes,其他
      not_a_penalty,不属于行政处罚,no,责令改正
      """;
  private static final String LAYOUTS =
      """
      layout,valid_from,valid_to,column,code,title,atoms,severity
      1996,1996-10-01,2021-07-14,1,warning,警告,warning,1
      1996,1996-10-01,2021-07-14,2,fine,罚款,fine,2
      1996,1996-10-01,2021-07-14,3,other,其他,other,0
      2021,2021-07-15,,1,warning,警告,warning,1
      2021,2021-07-15,,2,fine,罚款,fine,2
      2021,2021-07-15,,3,other,其他,other,0
      """;
  private static final String DEPARTMENTS =
      """
      code,name,aliases,expects
      D01,区卫生健康局,区卫健局;卫健局,penalties;returns
      D02,区市场监督管理局,区市监局,penalties;returns=n/a
      """;
  private static final String PUBLISHED =
      """
      section,figure,value,unit,precision,written,lower,upper
      执法,penalties.decided,300,件,about,300余件,301,399
      """;

  private final Path home;

  SmallHome(Path home) {
    this.home = home;
    write("jobs/small/job.yaml", JOB);
    write("jobs/small/datasets/penalties.yaml", PENALTIES);
    write("jobs/small/datasets/returns.yaml", RETURNS);
    write("jobs/small/indicators.yaml", INDICATORS);
    write("jobs/small/checks.yaml", CHECKS);
    write("jobs/small/tables.yaml", TABLES);
    write("jobs/small/charts.yaml", CHARTS);
    write("jobs/small/summary.md", SUMMARY);
    write("seeds/departments.csv", DEPARTMENTS);
    write("seeds/figures.csv", "figure,unit,kind,aliases\nopenness.items,条,flow,公开政府信息\n");
    write("seeds/penalty-atoms.csv", ATOMS);
    write("seeds/penalty-layouts.csv", LAYOUTS);
    write("seeds/calendar.csv", "date,kind\n2020-10-01,holiday\n2020-10-10,workday\n");
    write("seeds/published/2020.csv", PUBLISHED);
  }

  SmallHome write(String path, String text) {
    try {
      Path file = home.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Replaces what must stand in the file exactly once. */
  SmallHome replace(String path, String from, String to) {
    String text = read(path);
    if (text.split(java.util.regex.Pattern.quote(from), -1).length != 2) {
      throw new IllegalArgumentException("not once in " + path + ": " + from);
    }
    return write(path, text.replace(from, to));
  }

  SmallHome append(String path, String lines) {
    return write(path, read(path) + lines);
  }

  SmallHome remove(String path) {
    try {
      Files.delete(home.resolve(path));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Definitions load() {
    return Definitions.load(home);
  }

  Job job() {
    return load().jobs().get(0);
  }

  /** The faults as a person reads them; none if it loads. */
  List<String> faults(Language language) {
    try {
      load();
      return List.of();
    } catch (FaultyDefinitionsException faulty) {
      return faulty.faults().stream().map(fault -> fault.in(language)).toList();
    }
  }

  List<String> faults() {
    return faults(Language.ZH);
  }

  String read(String path) {
    try {
      return Files.readString(home.resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
