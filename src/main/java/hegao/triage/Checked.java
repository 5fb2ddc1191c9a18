package hegao.triage;

import hegao.claim.Report;
import hegao.text.Source;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a run has checked.
 *
 * @param root what the names of files are seen from
 * @param files names of the files that were read
 * @param wide whether it can be taken for all there is: folders were named, all was read
 * @param judged whether all rules have judged
 */
public record Checked(Root root, Set<String> files, boolean wide, boolean judged) {
  /** How much of what concerns a finding was checked. */
  enum Extent {
    WHOLE,
    PERHAPS,
    PART
  }

  /**
   * What a run has checked.
   *
   * @param folders whether folders were named, not only files
   */
  public static Checked of(Report report, Root root, boolean folders, boolean judged) {
    Set<String> files = new HashSet<>();
    for (Source source : report.sources()) {
      files.add(root.name(source.path()));
    }
    return new Checked(root, Set.copyOf(files), folders && report.unread().isEmpty(), judged);
  }

  /** How much of these files; a file that is no more needs no checking. */
  Extent extent(List<String> concerned) {
    if (!judged) {
      return Extent.PART;
    }
    if (concerned.isEmpty()) {
      return wide ? Extent.WHOLE : Extent.PERHAPS;
    }
    return concerned.stream().allMatch(this::covers) ? Extent.WHOLE : Extent.PART;
  }

  private boolean covers(String file) {
    return files.contains(file)
        || files.contains(root.name(file))
        || root.file(file).filter(Files::exists).isEmpty();
  }
}
