package lawtally.report.returned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lawtally.definition.Seeds;
import lawtally.quality.IssueLine;
import lawtally.quality.Senders;
import lawtally.report.Report;

/**
 * Everybody who gets something back: each department that is counted in the year, whether it sent
 * anything or not, each other department that sent something, and folders that nobody knows.
 */
final class Recipients {
  private static final String RULINGS = "rulings.csv";

  private final Report report;
  private final Senders senders;
  private final Map<String, String> senderByPath = new HashMap<>();

  Recipients(Report report) {
    this.report = report;
    this.senders = new Senders(report.seeds().departments());
    report.inputs().forEach(input -> senderByPath.put(input.path(), sender(input)));
    report.issues().stream()
        .filter(line -> !line.file().isEmpty())
        .forEach(line -> senderByPath.putIfAbsent(line.file(), line.department()));
  }

  /** Departments in their official order, then unknown folders by name. */
  List<Recipient> all() {
    List<Recipient> all = new ArrayList<>();
    for (Seeds.Department department : report.seeds().departments()) {
      if (department.counted() && existsIn(department, report.year())
          || senderByPath.containsValue(department.code())) {
        all.add(of(department));
      }
    }
    unknownFolders().forEach(folder -> all.add(of(folder)));
    return all;
  }

  private static boolean existsIn(Seeds.Department department, int year) {
    return department.validFrom().map(day -> day.getYear() <= year).orElse(true)
        && department.validTo().map(day -> !day.isBefore(LocalDate.of(year, 1, 1))).orElse(true);
  }

  private Recipient of(Seeds.Department department) {
    String code = department.code();
    return new Recipient(
        folder(department),
        department.name(),
        Optional.of(department),
        report.inputs().stream().filter(i -> code.equals(senderByPath.get(i.path()))).toList(),
        report.issues().stream().filter(line -> line.department().equals(code)).toList(),
        report.submissions().stream().filter(s -> s.department().equals(code)).toList());
  }

  /** Where the department itself puts its files: there it will look for them. */
  private String folder(Seeds.Department department) {
    Set<String> folders = new TreeSet<>();
    senderByPath.forEach(
        (path, sender) -> {
          String folder = FileIssues.folder(path);
          if (sender.equals(department.code())
              && senders.of(folder, Optional.empty(), "").equals(Optional.of(sender))) {
            folders.add(folder);
          }
        });
    return folders.isEmpty() || folders.contains(department.name())
        ? department.name()
        : folders.iterator().next();
  }

  private Set<String> unknownFolders() {
    Set<String> folders = new LinkedHashSet<>();
    report.issues().stream()
        .filter(Recipients::isOfNobody)
        .map(line -> folderOfNobody(line.file()))
        .sorted()
        .forEach(folders::add);
    return folders;
  }

  private Recipient of(String folder) {
    return new Recipient(
        folder,
        folder,
        Optional.empty(),
        report.inputs().stream()
            .filter(i -> senderByPath.getOrDefault(i.path(), "").isEmpty())
            .filter(i -> folderOfNobody(i.path()).equals(folder))
            .toList(),
        report.issues().stream()
            .filter(Recipients::isOfNobody)
            .filter(line -> folderOfNobody(line.file()).equals(folder))
            .toList(),
        List.of());
  }

  private static boolean isOfNobody(IssueLine line) {
    return line.department().isEmpty() && !line.file().isEmpty() && !line.file().equals(RULINGS);
  }

  private static String folderOfNobody(String path) {
    String folder = FileIssues.folder(path);
    return folder.isEmpty() ? ReturnedRows.NO_FOLDER : folder;
  }

  private String sender(Report.Input input) {
    boolean known =
        report.seeds().departments().stream().anyMatch(d -> d.code().equals(input.department()));
    return known
        ? input.department()
        : senders
            .of(FileIssues.folder(input.path()), Optional.empty(), FileIssues.name(input.path()))
            .orElse("");
  }
}
