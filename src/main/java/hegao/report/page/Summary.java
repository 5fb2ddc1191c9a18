package hegao.report.page;

import java.util.List;

/**
 * The top of the report.
 *
 * @param version of the program
 * @param verdict the outcome in one sentence
 * @param level its weight: error, warning, note or clean
 * @param tiles the figures of the run
 * @param tallies findings by relation
 * @param weight estimated weight of the errors, or empty
 * @param dates how many publication dates were found in which way
 * @param alone why claims were not compared, or empty
 * @param folder what all paths are seen from, or empty
 * @param unread what could not be read
 * @param notices what else to know of this run
 */
public record Summary(
    String version,
    String verdict,
    String level,
    List<Tile> tiles,
    List<Tally> tallies,
    String weight,
    String dates,
    String alone,
    String folder,
    List<Unreadable> unread,
    List<String> notices) {

  /**
   * A figure with its name.
   *
   * @param label what is counted
   * @param number how many
   */
  public record Tile(String label, String number) {}

  /**
   * Findings of one relation.
   *
   * @param code the relation
   * @param label its name
   * @param meaning what it says, in a few words
   * @param level severity that is usual
   * @param count how many
   */
  public record Tally(String code, String label, String meaning, String level, int count) {}

  /**
   * A file that was not read.
   *
   * @param path the file
   * @param reason why
   */
  public record Unreadable(String path, String reason) {}
}
