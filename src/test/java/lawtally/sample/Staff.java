package lawtally.sample;

import java.util.List;
import lawtally.sample.Returns.Line;

/** What departments say of their staff at the end of the year. */
final class Staff {
  private final int year;

  Staff(int year) {
    this.year = year;
  }

  List<Line> lines(Office office) {
    String period = year + "-12";
    int certified = Officers.certified(year, office);
    int posts = certified == 0 ? 0 : certified + certified / 20;
    int established = posts + posts / 2 + 9;
    Line staff = Line.of("在编人数", "", period, "年末", established, "人");
    return certified == 0
        ? List.of(staff)
        : List.of(staff, Line.of("执法岗位人数", "", period, "年末", posts, "名"));
  }
}
