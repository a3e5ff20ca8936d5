package lawtally.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A department of the sample, as in {@code seeds/departments.csv}.
 *
 * @param name also the name of its folder
 * @param alias another name that its files use
 * @param mark what stands in its document numbers; 样 marks them as invented
 */
record Office(String code, String name, String alias, String mark) {

  /** In the official order. */
  static final List<Office> ALL =
      List.of(
          new Office("D01", "区发展和改革局", "西区发改局", "样发改"),
          new Office("D02", "区教育和体育局", "西区教体局", "样教体"),
          new Office("D03", "区经济和信息化局", "西区经信局", "样经信"),
          new Office("D04", "区公安分局", "市公安局西区分局", "样公"),
          new Office("D05", "区民政局", "西区民政局", "样民"),
          new Office("D06", "区司法局", "西区司法局", "样司"),
          new Office("D07", "区人力资源和社会保障局", "西区人社局", "样人社监"),
          new Office("D08", "区自然资源和规划局", "市自然资源和规划局西区分局", "样自规"),
          new Office("D09", "区生态环境局", "攀枝花市西区生态环境分局", "样环"),
          new Office("D10", "区住房和城乡建设局", "西区住建局", "样住建"),
          new Office("D11", "区交通运输局", "西区交通局", "样交"),
          new Office("D12", "区农业农村和水利局", "西区农水局", "样农"),
          new Office("D13", "区文化广播电视和旅游局", "西区文广旅局", "样文"),
          new Office("D14", "区卫生健康局", "西区卫健局", "样卫"),
          new Office("D15", "区应急管理局", "西区应急局", "样应急"),
          new Office("D16", "区市场监督管理局", "西区市场监管局", "样市监"),
          new Office("D17", "区统计局", "西区统计局", "样统"),
          new Office("D18", "区医疗保障局", "西区医保局", "样医保"),
          new Office("D19", "区综合行政执法局", "区城管局", "样综执"),
          new Office("D20", "区消防救援大队", "西区消防大队", "样消"),
          new Office("D21", "区政府办公室", "西区人民政府办公室", "样府办"));

  static Office of(String code) {
    return ALL.stream().filter(o -> o.code.equals(code)).findFirst().orElseThrow();
  }

  /** Numbers by department, from "D01 6, D02 10". */
  static Map<String, Integer> numbers(String text) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String entry : text.split(",\\s*")) {
      String[] parts = entry.split(" ");
      numbers.put(parts[0], Integer.valueOf(parts[1]));
    }
    return numbers;
  }

  /** A document number as it is printed: 攀西样卫罚〔2020〕12号. */
  String number(String act, int year, int running) {
    return "攀西" + mark + act + "〔" + year + "〕" + running + "号";
  }
}
