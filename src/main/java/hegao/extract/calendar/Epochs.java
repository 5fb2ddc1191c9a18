package hegao.extract.calendar;

import hegao.extract.page.Page;
import hegao.lexicon.Holidays;
import hegao.lexicon.Trie;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;

/** Times counted from a great event: 改革开放以来, 党的十八大以来, 新中国成立至今. */
public final class Epochs {
  /** Great events, with their days. */
  public static final Trie<LocalDate> WORDS =
      Trie.list("epochs", row -> Holidays.day(row[2], Integer.parseInt(row[1])));

  private static final String[] SINCE = {"以来", "至今", "到现在"};

  private Epochs() {}

  /** The time from the event at {@code i} to the day of publication, or null. */
  public static When at(Page p, int i) {
    Trie.Hit<LocalDate> hit = WORDS.at(p.f, i);
    if (hit == null || p.published == null || !hit.value().isBefore(p.published)) {
      return null;
    }
    for (String word : SINCE) {
      int end = i + hit.length() + word.length();
      if (p.word(i + hit.length(), word)) {
        return new When(i, end, 0, 0, 0, hit.value(), p.published, Grain.OTHER, Anchor.CALENDAR);
      }
    }
    return null;
  }
}
