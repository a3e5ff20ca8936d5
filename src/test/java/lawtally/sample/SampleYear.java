package lawtally.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All files of one year. */
final class SampleYear {
  /** Years that the sample has. */
  static final List<Integer> YEARS = List.of(2019, 2020);

  /** The department that sent nothing at all. */
  private static final Map<Integer, String> SILENT = Map.of(2019, "D18", 2020, "D17");

  private final int year;

  SampleYear(int year) {
    this.year = year;
  }

  /** Departments that sent something. */
  static List<Office> reporting(int year) {
    return Office.ALL.stream().filter(o -> !o.code().equals(SILENT.get(year))).toList();
  }

  List<SampleFile> files() {
    Decisions decisions = new Decisions(year);
    PenaltySheets penalties = new PenaltySheets(year, decisions);
    Disclosures disclosures = new Disclosures(year, decisions);
    Officers officers = new Officers(year);
    Transfers transfers = new Transfers(year, decisions);
    Litigation litigation = new Litigation(year);
    Inspections inspections = new Inspections(year, decisions);
    CampaignTotals campaigns = new CampaignTotals(year);
    MajorFilings majorFilings = new MajorFilings(year, decisions);
    LegalOffices legalOffices = new LegalOffices(year);
    Proposals proposals = new Proposals(year);
    Satisfaction satisfaction = new Satisfaction(year);
    Returns returns = new Returns(year);
    List<SampleFile> files = new ArrayList<>();
    for (Office office : reporting(year)) {
      files.addAll(penalties.of(office));
      files.addAll(disclosures.of(office));
      files.addAll(officers.of(office));
      files.addAll(transfers.of(office));
      files.addAll(litigation.of(office));
      files.addAll(inspections.of(office));
      files.addAll(campaigns.of(office));
      files.addAll(majorFilings.of(office));
      files.addAll(legalOffices.of(office));
      files.addAll(proposals.of(office));
      files.addAll(satisfaction.of(office));
      files.addAll(returns.of(office));
    }
    return files;
  }
}
