package lawtally.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentNamesTest {
  private final DepartmentNames names =
      new DepartmentNames(
          List.of(
              department("D01", "区发展和改革局", "区发改局", "发改局"),
              department("D14", "区卫生健康局", "区卫健局", "区卫生计生监督执法大队"),
              department("D16", "区市场监督管理局", "区市监局"),
              department("D17", "区统计局")));

  @Test
  void findsADepartmentByCodeNameOrAliasInAnyForm() {
    assertThat(names.code("D14")).contains("D14");
    assertThat(names.code("d14")).contains("D14");
    assertThat(names.code(" 区卫生 健康局")).contains("D14");
    assertThat(names.code("区发改局")).contains("D01");
    assertThat(names.code("区卫生局")).isEqualTo(Optional.empty());
  }

  @Test
  void findsTheLongestNameWithinAFoldersOrFilesName() {
    assertThat(names.within("附件2：区卫健局2020年行政处罚信息表（定稿）2.csv")).contains("D14");
    assertThat(names.within("03 区发改局")).contains("D01");
    assertThat(names.within("D14")).contains("D14");
    assertThat(names.within("")).isEmpty();
    assertThat(names.within("2020年汇总表D14.csv")).isEmpty();
  }

  @Test
  void findsNoneWhereTwoDepartmentsNamesWithinAreEquallyLong() {
    assertThat(names.within("区统计局、区市监局、区卫健局联合")).isEmpty();
    DepartmentNames pair =
        new DepartmentNames(List.of(department("A", "区水务局", "区水利局"), department("B", "区税务局")));
    assertThat(pair.within("区水务局 区税务局 区水利局")).isEmpty();
  }

  @Test
  void suggestsTheFullNameOfTheNearestDepartment() {
    assertThat(names.nearest("区卫生局")).isEqualTo("区卫生健康局");
    assertThat(names.nearest("区市场监管管理局")).isEqualTo("区市场监督管理局");
  }

  @Test
  void suggestsTheDepartmentWhoseNameStandsWithin() {
    assertThat(names.nearest("区市场监督管理局河门口监督管理所")).isEqualTo("区市场监督管理局");
  }

  @Test
  void suggestsNothingWhereNoneIsNearOrTwoAreEquallyNear() {
    assertThat(names.nearest("某某公司")).isEmpty();
    DepartmentNames twins =
        new DepartmentNames(List.of(department("A", "区水务局"), department("B", "区税务局")));
    assertThat(twins.nearest("区财务局")).isEmpty();
  }

  private static Seeds.Department department(String code, String name, String... aliases) {
    return new Seeds.Department(
        code,
        name,
        List.of(aliases),
        List.of(),
        List.of(),
        true,
        Optional.empty(),
        Optional.empty());
  }
}
